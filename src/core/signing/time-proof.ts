import { createHash } from 'node:crypto';
import type { TimeProofRecord } from '../schemas/time-proof.ts';

/** What an OpenTimestamps proof says of one file. */
export interface TimeProof {
  /** SHA-256 of the file, in hexadecimal. */
  sha256: string;
  /** The blocks of Bitcoin that hold it, each with the Merkle root that it must then have, as block explorers print it. */
  blocks: { height: number; merkleRoot: string }[];
  /** Whether a calendar has yet to put it into a block. */
  isWaiting: boolean;
}

/** `\0OpenTimestamps\0\0Proof\0`, eight bytes by which a program knows it, and the version. */
const header = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e8929401', 'hex');
const tags = { bitcoin: '0588960d73d71901', waiting: '83dfe30d2ef90c8e' };
const codes = { attestation: 0x00, sha256: 0x08, append: 0xf0, prepend: 0xf1, fork: 0xff } as const;
/** Proofs that calendars make have some dozens of steps: more is a file that wants to take our time. */
const mostSteps = 2000;
const longest = 4096;

/**
 * Reads a detached proof and carries out what it says on the digest it names, without a network: whether a block has that
 * Merkle root is for the reader to compare. Nothing where it is no such file, or uses what calendars do not.
 *
 * Format: https://github.com/opentimestamps/python-opentimestamps, `core/timestamp.py`, `core/op.py`, `core/notary.py`.
 */
export function readTimeProof({ ots }: TimeProofRecord): TimeProof | undefined {
  const bytes = Buffer.from(ots, 'base64');
  if (!bytes.subarray(0, header.length).equals(header) || bytes[header.length] !== codes.sha256) return undefined;
  try {
    const reader = new Reader(bytes, header.length + 1);
    const digest = reader.take(32);
    const proof: TimeProof = { sha256: digest.toString('hex'), blocks: [], isWaiting: false };
    follow(reader, digest, proof);
    return reader.isAtEnd() ? proof : undefined;
  } catch {
    return undefined;
  }
}

/** Each step says what is done with the message; a fork, that another branch follows from the same one. */
function follow(reader: Reader, start: Buffer, proof: TimeProof): void {
  const branches = [start];
  for (let message = branches.pop(); message !== undefined; message = branches.pop()) {
    for (let isOpen = true; isOpen; ) {
      const code = reader.step();
      if (code === codes.fork) branches.push(message);
      else if (code === codes.attestation) {
        attest(reader, message, proof);
        isOpen = false;
      } else message = apply(code, message, reader);
    }
  }
}

function apply(code: number, message: Buffer, reader: Reader): Buffer {
  if (code === codes.sha256) return createHash('sha256').update(message).digest();
  if (code === codes.append) return Buffer.concat([message, reader.takeCounted()]);
  if (code === codes.prepend) return Buffer.concat([reader.takeCounted(), message]);
  throw new RangeError(`step ${code} is none that calendars use`);
}

function attest(reader: Reader, message: Buffer, proof: TimeProof): void {
  const tag = reader.take(8).toString('hex');
  const payload = reader.takeCounted();
  if (tag === tags.waiting) proof.isWaiting = true;
  if (tag !== tags.bitcoin) return;
  if (message.length !== 32) throw new RangeError('a Merkle root has 32 bytes');
  // Explorers print the bytes of a block the other way round.
  const merkleRoot = Buffer.from(message).reverse().toString('hex');
  proof.blocks.push({ height: new Reader(payload, 0).number(), merkleRoot });
}

class Reader {
  private readonly bytes: Buffer;
  private at: number;
  private steps = 0;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  take(count: number): Buffer {
    const end = this.at + count;
    if (count > longest || end > this.bytes.length) throw new RangeError('the proof ends too soon');
    const part = this.bytes.subarray(this.at, end);
    this.at = end;
    return part;
  }

  takeCounted(): Buffer {
    return this.take(this.number());
  }

  step(): number {
    this.steps += 1;
    if (this.steps > mostSteps) throw new RangeError('too many steps');
    return this.take(1)[0] ?? 0;
  }

  /** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
  number(): number {
    let value = 0;
    for (let place = 0; place < 5; place += 1) {
      const [byte = 0] = this.take(1);
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number of more than 35 bits');
  }
}
