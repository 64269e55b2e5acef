import { describe, expect, it } from 'vitest';
import { findReference } from '../../src/search/references.ts';

describe('findReference', () => {
  it.each([
    ['57-NQ/TW', ['vb:57nqtw'], ''],
    ['57 nq tw', ['vb:57nqtw'], ''],
    ['57nqtw', ['vb:57nqtw'], ''],
    ['80-NQ/TWQ', ['vb:80nqtw'], ''],
    ['nghị quyết 57', ['vb:57nq'], ''],
    ['Nghị quyết số 57-NQ/TW', ['vb:57nqtw'], 'Nghị quyết'],
    ['nq57', ['vb:57nq'], ''],
    ['18-ctr/du', ['vb:18ctrdu'], ''],
    ['chỉ thị 05', ['vb:5ct'], ''],
    ['chỉ tiêu 11', ['ct:11'], ''],
    ['chỉ tiêu (18)', ['ct:18'], ''],
    ['chi tieu so 3 giai ngan', ['ct:3'], 'giai ngan'],
    ['chỉ tiêu 3.2 (11)', ['ct:3.2:11'], ''],
    ['3.2 (12)', ['ct:3.2:12'], ''],
    ['(5)', ['ct:5', 'kdp:5', 'cttd:5'], ''],
    ['ct 12', ['vb:12ct', 'ct:12'], ''],
    ['kế hoạch 3', ['vb:3kh', 'kh:3'], ''],
    ['mục 2.5', ['muc:2.5'], ''],
    ['phần IV', ['phan:iv'], ''],
    ['phần 4', ['phan:iv'], ''],
    ['nhiệm vụ 1.2-03', ['nv:1.2:3'], ''],
    ['nv-1-2-03', ['nv:1.2:3'], ''],
    ['khâu đột phá 3', ['kdp:3'], ''],
    ['công trình trọng điểm (5)', ['cttd:5'], ''],
    ['ghi chú 20', ['gc:20'], ''],
  ])('reads %s', (question, codes, rest) => expect(findReference(question)).toEqual({ codes, rest }));

  it.each(['10-13%', '240,6', '2030', 'quý I/2026', '15-20 km', 'hành động', '97% dân số', 'mục tiêu'])(
    'finds none in %s',
    (question) => expect(findReference(question)).toBeUndefined(),
  );
});
