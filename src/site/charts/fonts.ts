import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

const faces = '@expo-google-fonts/be-vietnam-pro';

/** The two faces of every picture, as names for a canvas. */
export const pictureFace = { text: '"Share Text"', strong: '"Share Strong"', strongWeight: 'normal' } as const;

/** Makes Be Vietnam Pro known to the canvas. The machine's own fonts are never used: pictures are the same everywhere. */
export function registerFonts(): void {
  if (GlobalFonts.has('Share Strong')) return;
  const { resolve } = createRequire(import.meta.url);
  GlobalFonts.registerFromPath(resolve(`${faces}/600SemiBold/BeVietnamPro_600SemiBold.ttf`), 'Share Strong');
  GlobalFonts.registerFromPath(resolve(`${faces}/400Regular/BeVietnamPro_400Regular.ttf`), 'Share Text');
}
