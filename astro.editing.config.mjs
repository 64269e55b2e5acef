import { defineConfig } from 'astro/config';
import { leaveOut } from './src/office/editing/leave-out.ts';

// The editing page is a site of its own: it is never part of what the public reads.
export default defineConfig({
  srcDir: './src/office/editing',
  publicDir: './src/office/editing/public',
  outDir: './dist-bien-tap',
  cacheDir: './node_modules/.astro-bien-tap',
  build: { inlineStylesheets: 'never', assets: 'tai-nguyen' },
  devToolbar: { enabled: false },
  vite: { plugins: [leaveOut()], build: { assetsInlineLimit: 0, target: 'es2022', chunkSizeWarningLimit: 3000 } },
});
