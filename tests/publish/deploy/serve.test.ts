import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([['--help'], ['--port', 'abc'], ['--port', '0']])('says how it is called where it is not: %s %s', (...args) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/publish/deploy/serve.ts', ...args], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'Cách dùng: npm start, hoặc npm start -- --port SỐ (từ 1 đến 65535).\n',
  });
});
