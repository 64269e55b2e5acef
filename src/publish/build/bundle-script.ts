import { build } from 'vite';

/** A script of the site with all it imports, as one piece that any page or worker can run; `define` puts values in for names. */
export async function bundleScript(entry: string, name: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define,
    build: { write: false, target: 'es2020', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`The script of ${entry} was not made`);
  return chunk.code;
}
