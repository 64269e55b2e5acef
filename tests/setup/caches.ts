import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the programs that tests start need not do twice; each of these is what the variable of this name says. */
export const caches = {
  /** Code that Node has compiled; it knows by itself what is stale. */
  NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
  /** Charts and papers that a build of this run made, for its other builds. */
  KEPT_FILES: path.join(tmpdir(), `kept-${process.pid}`),
  /** What axe has been shown already; see `findNewToAxe`. */
  SHAPES_SEEN: path.join(tmpdir(), `shapes-${process.pid}`),
};
