import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the programs that tests start need not do twice; each of these is what the variable of this name says. */
export const caches = {
  /** Code that Node has compiled; it knows by itself what is stale. */
  NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
  /** Pictures of charts that a build of this run drew, for its other builds. */
  PICTURE_CACHE: path.join(tmpdir(), `pictures-${process.pid}`),
  /** What axe has been shown already; see `findNewToAxe`. */
  SHAPES_SEEN: path.join(tmpdir(), `shapes-${process.pid}`),
};
