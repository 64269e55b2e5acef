import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readTimeProof } from '../../../src/core/signing/time-proof.ts';
import { sayTimeProof } from '../../../src/core/words/signing.ts';
import { aTimeProof, inBlock, proofHeader, withCalendar } from '../../fixtures/time-proofs.ts';

const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const file = sha256(Buffer.from('một kỳ công bố'));
const [salt, sibling] = [Buffer.alloc(16, 7), Buffer.alloc(32, 9)];

const readBytes = (bytes: Buffer) => readTimeProof({ ots: bytes.toString('base64') });

describe('a proof of time', () => {
  it('carries the digest of the file up to the Merkle root of a block', () => {
    // sha256(file + salt), then sha256(sibling + that): worked out here a second time, by hand.
    const proof = aTimeProof(file, [0xf0, 16, ...salt, 0x08, 0xf1, 32, ...sibling, 0x08, ...inBlock(875_000)]);
    const root = sha256(sibling, sha256(file, salt));
    const merkleRoot = Buffer.from(root).reverse().toString('hex');
    expect(readBytes(proof)).toEqual({
      sha256: file.toString('hex'),
      blocks: [{ height: 875_000, merkleRoot }],
      isWaiting: false,
    });
  });

  it('may branch: to a block, and to a calendar that has not done it yet', () => {
    const branch = [0xff, 0x08, ...inBlock(1)];
    const proof = readBytes(aTimeProof(file, [...branch, ...withCalendar]));
    expect(proof?.blocks.map(({ height }) => height)).toEqual([1]);
    expect(proof?.blocks[0]?.merkleRoot).toBe(Buffer.from(sha256(file)).reverse().toString('hex'));
    expect(proof?.isWaiting).toBe(true);
  });

  it('takes each branch from where it left the way', () => {
    const nested = [0xff, 0x08, 0xff, 0x08, ...inBlock(2), ...inBlock(3), ...inBlock(4)];
    const roots = readBytes(aTimeProof(file, nested))?.blocks.map(({ height, merkleRoot }) => [height, merkleRoot]);
    const printed = (digest: Buffer) => Buffer.from(digest).reverse().toString('hex');
    expect(roots).toEqual([
      [2, printed(sha256(sha256(file)))],
      [3, printed(sha256(file))],
      [4, printed(file)],
    ]);
  });

  it.each([
    ['no proof at all', Buffer.from('PK')],
    ['one of another digest than SHA-256', Buffer.concat([proofHeader, Buffer.from([0x02]), file])],
    ['one that ends too soon', aTimeProof(file, [0x08])],
    ['one with something behind it', Buffer.concat([aTimeProof(file, inBlock(5)), Buffer.from([0])])],
    ['a step that calendars do not use', aTimeProof(file, [0x67, ...inBlock(5)])],
    ['a block of which the root is no digest', aTimeProof(file, [0xf0, 1, 1, ...inBlock(5)])],
    ['one that would take our time', aTimeProof(file, [...Array(3000).fill(0x08), ...inBlock(5)])],
    ['a length of more than there is', aTimeProof(file, [0xf0, 0xff, 0xff, 0xff, 0xff, 0x7f])],
  ])('is none: %s', (_, bytes) => {
    expect(readBytes(bytes)).toBeUndefined();
  });

  it('is said with what the reader compares', () => {
    const blocks = [{ height: 875_000, merkleRoot: 'ab12' }];
    expect(sayTimeProof({ sha256: '', blocks, isWaiting: true })).toBe(
      'khối Bitcoin số 875.000, gốc Merkle của khối phải là ab12; còn chờ đưa vào một khối',
    );
    expect(sayTimeProof({ sha256: '', blocks: [], isWaiting: false })).toBe('chưa nêu khối nào');
  });
});
