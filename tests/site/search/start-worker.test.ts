import { expect, it } from 'vitest';
import { isWorkerAddress } from '../../../src/site/search/start-worker.ts';

it.each([
  ['/pagefind/pagefind-worker.js', true],
  ['/ctr/pagefind/pagefind-worker.js', true],
  ['/tai-nguyen/worker-Cwrrt2cD.js', true],
  ['/tai-nguyen/report-worker-a_b-1.js', true],
  ['/ctr/ngoai-tuyen.js', true],
  ['/ctr/ngoai-tuyen.js.js', false],
  ['https://evil.example/ngoai-tuyen.js', false],
  ['/tai-nguyen/upgrade-Cwrrt2cD.js', false],
  ['https://evil.example/pagefind/pagefind-worker.js', false],
  ['//evil.example/tai-nguyen/worker-Cwrrt2cD.js', false],
  ['data:text/javascript,/pagefind/pagefind-worker.js', false],
  ['blob:https://xa.example/pagefind/pagefind-worker.js', false],
])('says of %s as one of our workers: %s', (address, isOurs) => {
  expect(isWorkerAddress(address, 'https://xa.example/kiem-tra/')).toBe(isOurs);
});
