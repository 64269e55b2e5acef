import { describe, expect, it } from 'vitest';
import { signingKeysSchema } from '../../../src/core/schemas/signing-key.ts';
import type { Envelope } from '../../../src/core/schemas/statement.ts';
import { checkStatements, type SignedFacts } from '../../../src/core/signing/check-statements.ts';
import { digestOfPayload, publicPartOf, wrapStatement } from '../../../src/core/signing/envelope.ts';
import { sayStatementFault } from '../../../src/core/words/signing.ts';
import {
  aKeyLine,
  aStatement,
  committee,
  digest,
  nameKey,
  office,
  signedBy,
  stranger,
  threeKeys,
  twoSigned,
  witness,
} from '../../fixtures/signed-releases.ts';

/** What is found wrong, in words. */
function faultsOf(facts: Partial<SignedFacts>): string[] {
  return checkStatements({ ...twoSigned(), ...facts }).faults.map(sayStatementFault);
}

/** The two signed releases, the second statement drawn up otherwise. */
function withSecond(make: (previous: { period: string; sha256: string }) => Envelope): Map<string, Envelope> {
  const { envelopes } = twoSigned();
  const first = envelopes.get('2026-Q3') as Envelope;
  return envelopes.set('2026-Q4', make({ period: '2026-Q3', sha256: digestOfPayload(first) }));
}

const later = { madeOn: '2027-01-20' };
const otherRelease = 'chữ ký là của một kỳ khác, hoặc kỳ này đã bị sửa sau khi ký';

describe('signed releases', () => {
  it('are told with who signed, and how many had to', () => {
    const { signed, faults, isDeclared } = checkStatements(twoSigned());
    expect({ faults, isDeclared }).toEqual({ faults: [], isDeclared: true });
    expect(signed.map(({ statement: _, ...one }) => one)).toEqual([
      {
        period: '2026-Q3',
        madeOn: '2026-10-20',
        needed: 2,
        holders: ['Văn phòng Đảng ủy', 'Ủy ban nhân dân xã'],
      },
      {
        period: '2026-Q4',
        madeOn: '2027-01-20',
        needed: 2,
        holders: ['Văn phòng Đảng ủy', 'Ủy ban nhân dân xã'],
      },
    ]);
  });

  it('are not asked for where no key is declared', () => {
    const none = { keys: [], threshold: undefined, envelopes: new Map() };
    expect(checkStatements({ ...twoSigned(), ...none })).toEqual({ isDeclared: false, signed: [], faults: [] });
  });

  it('need not reach back before the first statement, which holds the chain before it', () => {
    const { envelopes } = twoSigned();
    envelopes.set('2026-Q4', signedBy(aStatement('2026-Q4', digest('b'), later), office, committee));
    envelopes.delete('2026-Q3');
    expect(faultsOf({ envelopes })).toEqual([]);
  });

  it('may go on with other keys when the keys before have signed that too', () => {
    const keys = [
      ...threeKeys,
      { kind: 'retire' as const, id: 'nhan-chung', on: '2027-01-01', reason: 'Đổi khóa' },
      aKeyLine('nhan-chung-2', 'Trường đại học', stranger, '2027-01-02'),
    ];
    const signing = { threshold: 2, keys: keys.flatMap(nameKey).filter(({ id }) => id !== 'nhan-chung') };
    const envelopes = withSecond((previous) =>
      signedBy(aStatement('2026-Q4', digest('b'), { ...later, previous, signing }), office, committee),
    );
    expect(faultsOf({ keys, envelopes })).toEqual([]);
  });
});

describe('what a dishonest office may try is noticed', () => {
  it.each<[string, () => Partial<SignedFacts>, string[]]>([
    [
      'a release rewritten after it was signed',
      () => ({
        releases: [
          { id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' },
          { id: '2026-Q4', sha256: digest('c'), cutOff: '2027-01-15' },
        ],
      }),
      [`kỳ quý IV/2026: ${otherRelease}`],
    ],
    [
      'a history rewritten, and signed again by the office alone',
      () => ({
        releases: [
          { id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' },
          { id: '2026-Q4', sha256: digest('c'), cutOff: '2027-01-15' },
        ],
        envelopes: withSecond((previous) =>
          signedBy(aStatement('2026-Q4', digest('c'), { ...later, previous }), office),
        ),
      }),
      [
        'kỳ quý IV/2026: mới có 1/2 chữ ký đúng',
        'kỳ quý IV/2026: mới có 1/2 chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký',
      ],
    ],
    [
      'the text exchanged',
      () => ({ text: digest('9') }),
      ['kỳ quý III/2026: văn bản gốc không phải bản đã ký', 'kỳ quý IV/2026: văn bản gốc không phải bản đã ký'],
    ],
    [
      'a key exchanged in the root file under the same name',
      () => ({
        keys: [threeKeys[0], aKeyLine('uy-ban', 'Ủy ban nhân dân xã', stranger), threeKeys[2]] as SignedFacts['keys'],
      }),
      [
        'kỳ quý III/2026: bản xác nhận nêu khóa của "Ủy ban nhân dân xã" mà danh sách khóa không có đúng như vậy',
        'kỳ quý III/2026: mới có 1/2 chữ ký đúng',
        'kỳ quý IV/2026: bản xác nhận nêu khóa của "Ủy ban nhân dân xã" mà danh sách khóa không có đúng như vậy',
        'kỳ quý IV/2026: mới có 1/2 chữ ký đúng',
        'kỳ quý IV/2026: mới có 1/2 chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký',
      ],
    ],
    [
      'keys of its own let in by the office alone',
      () => {
        const keys = [...threeKeys, aKeyLine('bo-sung', 'Nơi mới', stranger, '2027-01-02')];
        const signing = { threshold: 2, keys: keys.flatMap(nameKey) };
        return {
          keys,
          envelopes: withSecond((previous) =>
            signedBy(aStatement('2026-Q4', digest('b'), { ...later, previous, signing }), office, stranger),
          ),
        };
      },
      [
        'kỳ quý IV/2026: mới có 1/2 chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký',
      ],
    ],
    [
      'a statement dated before the figures were closed, for a key that was retired since',
      () => ({
        envelopes: withSecond((previous) =>
          signedBy(aStatement('2026-Q4', digest('b'), { madeOn: '2027-01-10', previous }), office, committee),
        ),
      }),
      ['kỳ quý IV/2026: bản xác nhận ghi ngày lập trước ngày chốt số liệu của kỳ'],
    ],
    [
      'two keys of one holder for two signatures',
      () => {
        const keys = [...threeKeys, aKeyLine('van-phong-2', 'Văn phòng Đảng ủy', stranger)];
        const signing = { threshold: 2, keys: keys.flatMap(nameKey) };
        return {
          keys,
          envelopes: withSecond((previous) =>
            signedBy(aStatement('2026-Q4', digest('b'), { ...later, previous, signing }), office, stranger),
          ),
        };
      },
      [
        'kỳ quý IV/2026: mới có 1/2 chữ ký đúng',
        'kỳ quý IV/2026: mới có 1/2 chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký',
      ],
    ],
    [
      'a lower threshold in the statement',
      () => ({
        threshold: 1,
        envelopes: withSecond((previous) =>
          signedBy(
            aStatement('2026-Q4', digest('b'), {
              ...later,
              previous,
              signing: { threshold: 1, keys: threeKeys.flatMap(nameKey) },
            }),
            office,
          ),
        ),
      }),
      [
        'kỳ quý IV/2026: mới có 1/2 chữ ký của các khóa ở bản xác nhận trước; đổi khóa hay đổi số chữ ký phải được các khóa cũ ký',
      ],
    ],
    [
      'a lower threshold of the site',
      () => ({ threshold: 1 }),
      ['kỳ quý IV/2026: trang nay khai cần 1 chữ ký, ít hơn 2 chữ ký mà bản đã ký đòi'],
    ],
    [
      'the threshold taken away',
      () => ({ threshold: undefined }),
      ['kỳ quý IV/2026: trang nay khai cần 0 chữ ký, ít hơn 2 chữ ký mà bản đã ký đòi'],
    ],
    [
      'a fork: the second statement follows another first one',
      () => ({
        envelopes: withSecond(() =>
          signedBy(
            aStatement('2026-Q4', digest('b'), { ...later, previous: { period: '2026-Q3', sha256: digest('7') } }),
            office,
            committee,
          ),
        ),
      }),
      ['kỳ quý IV/2026: bản xác nhận không nối với bản xác nhận của kỳ đã ký liền trước'],
    ],
    [
      'a second statement that begins the chain anew',
      () => ({ envelopes: withSecond(() => signedBy(aStatement('2026-Q4', digest('b'), later), office, committee)) }),
      ['kỳ quý IV/2026: bản xác nhận không nối với bản xác nhận của kỳ đã ký liền trước'],
    ],
    [
      'a statement dated before the one it follows',
      () => ({
        envelopes: withSecond((previous) =>
          signedBy(aStatement('2026-Q4', digest('b'), { previous, madeOn: '2026-10-01' }), office, committee),
        ),
      }),
      [
        'kỳ quý IV/2026: bản xác nhận ghi ngày lập trước ngày chốt số liệu của kỳ',
        'kỳ quý IV/2026: bản xác nhận không nối với bản xác nhận của kỳ đã ký liền trước',
      ],
    ],
    [
      'the signature of one release laid beside another',
      () => {
        const { envelopes } = twoSigned();
        return { envelopes: envelopes.set('2026-Q4', envelopes.get('2026-Q3') as Envelope) };
      },
      [
        'kỳ quý IV/2026: bản xác nhận ghi ngày lập trước ngày chốt số liệu của kỳ',
        `kỳ quý IV/2026: ${otherRelease}`,
        'kỳ quý IV/2026: bản xác nhận không nối với bản xác nhận của kỳ đã ký liền trước',
      ],
    ],
    [
      'a statement with another predicate',
      () => ({
        envelopes: withSecond((previous) => {
          const statement = aStatement('2026-Q4', digest('b'), { ...later, previous });
          return signedBy({ ...statement, predicateType: 'urn:other:v1' } as never, office, committee);
        }),
      }),
      ['kỳ quý IV/2026: tệp chữ ký không phải bản xác nhận kỳ công bố của trang này'],
    ],
    [
      'a payload of another type with the same words',
      () => {
        const { envelopes } = twoSigned();
        return {
          envelopes: envelopes.set('2026-Q4', { ...(envelopes.get('2026-Q4') as Envelope), payloadType: 'text/plain' }),
        };
      },
      ['kỳ quý IV/2026: tệp chữ ký không phải bản xác nhận kỳ công bố của trang này'],
    ],
    [
      'the last statement taken away',
      () => {
        const { envelopes } = twoSigned();
        envelopes.delete('2026-Q4');
        return { envelopes };
      },
      ['kỳ quý IV/2026: chưa ký, trong khi trang đã khai khóa ký'],
    ],
    [
      'all statements taken away, the keys left',
      () => ({ envelopes: new Map() }),
      ['kỳ quý IV/2026: chưa ký, trong khi trang đã khai khóa ký'],
    ],
    [
      'a release taken away, its statement left',
      () => ({ releases: [{ id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' }] }),
      ['kỳ quý IV/2026: có tệp chữ ký nhưng không có kỳ công bố ấy'],
    ],
  ])('%s', (_, alter, expected) => {
    expect(faultsOf(alter())).toEqual(expected);
  });

  it('one key that signs twice counts once, also under two names', () => {
    const once = signedBy(aStatement('2026-Q3', digest('a')), office);
    const [signature] = once.signatures;
    const twice = { ...once, signatures: [signature, signature] as Envelope['signatures'] };
    const listed = threeKeys.flatMap(nameKey);
    const named = signedBy(
      aStatement('2026-Q3', digest('a'), {
        signing: { threshold: 2, keys: [...listed.slice(0, 1), ...listed.slice(0, 1)] },
      }),
      office,
    );
    for (const envelope of [once, twice, named]) {
      const facts = {
        ...twoSigned(),
        releases: [{ id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' }],
        envelopes: new Map([['2026-Q3', envelope]]),
      };
      const { faults, signed } = checkStatements(facts);
      expect(faults.map(sayStatementFault)).toEqual(['kỳ quý III/2026: mới có 1/2 chữ ký đúng']);
      expect(signed[0]?.holders).toEqual(['Văn phòng Đảng ủy']);
    }
  });

  it('a signature over other words, or by a key under the name of another, counts for nothing', () => {
    const right = signedBy(aStatement('2026-Q3', digest('a')), office, committee);
    const other = signedBy(aStatement('2026-Q3', digest('c')), office, committee);
    const moved = { ...right, signatures: other.signatures };
    const keyid = right.signatures[1]?.keyid ?? '';
    const disguised = signedBy(aStatement('2026-Q3', digest('a')), office, stranger);
    const renamed = {
      ...disguised,
      signatures: disguised.signatures.map((one, index) => (index === 1 ? { ...one, keyid } : one)),
    };
    const releases = [{ id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' }];
    expect(faultsOf({ releases, envelopes: new Map([['2026-Q3', moved]]) })).toEqual([
      'kỳ quý III/2026: mới có 0/2 chữ ký đúng',
    ]);
    expect(faultsOf({ releases, envelopes: new Map([['2026-Q3', renamed]]) })).toEqual([
      'kỳ quý III/2026: mới có 1/2 chữ ký đúng',
    ]);
    expect(
      faultsOf({ releases, envelopes: new Map([['2026-Q3', wrapStatement(aStatement('2026-Q3', digest('a')))]]) }),
    ).toEqual(['kỳ quý III/2026: mới có 0/2 chữ ký đúng']);
  });

  it('a key signs neither before it was added nor after it was retired', () => {
    const releases = [{ id: '2026-Q3', sha256: digest('a'), cutOff: '2026-10-15' }];
    const envelopes = new Map([['2026-Q3', signedBy(aStatement('2026-Q3', digest('a')), office, witness)]]);
    const retired = { kind: 'retire' as const, id: 'nhan-chung', on: '2026-10-01', reason: 'Mất khóa' };
    const unknown =
      'kỳ quý III/2026: bản xác nhận nêu khóa của "Trường đại học" mà danh sách khóa không có đúng như vậy';
    const few = 'kỳ quý III/2026: mới có 1/2 chữ ký đúng';
    expect(faultsOf({ releases, envelopes, keys: [...threeKeys, retired] })).toEqual([unknown, few]);
    const late = [...threeKeys.slice(0, 2), aKeyLine('nhan-chung', 'Trường đại học', witness, '2026-11-01')];
    expect(faultsOf({ releases, envelopes, keys: late })).toEqual([unknown, few]);
  });
});

/** The same bytes in Base64, with a bit set that nothing reads. */
function respell(base64: string): string {
  const other = base64.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`);
  expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(base64, 'base64'));
  return other;
}

describe('the list of keys', () => {
  it.each([
    ['a key twice', [...threeKeys, threeKeys[0]]],
    ['one key under two names', [...threeKeys, { ...threeKeys[0], id: 'khac', holder: 'Nơi khác' }]],
    ['two keys of one holder', [...threeKeys, aKeyLine('van-phong-2', 'Văn phòng Đảng ủy', stranger)]],
    ['the same holder spelt otherwise', [...threeKeys, aKeyLine('van-phong-2', 'văn phòng Đảng uỷ', stranger)]],
    ['a holder with two blanks', [aKeyLine('van-phong', 'Văn phòng  Đảng ủy', office)]],
    ['a holder with a letter of another alphabet', [aKeyLine('van-phong', 'Văn phòng Đ\u0430ng ủy', office)]],
    ['a holder with a letter that is not seen', [aKeyLine('van-phong', 'Văn phòng\u200b Đảng ủy', office)]],
    ['a key in a second spelling', [{ ...threeKeys[0], publicKey: respell(publicPartOf(office)) }]],
    ['a key retired that was never added', [{ kind: 'retire', id: 'khac', on: '2027-01-01', reason: 'Mất' }]],
    ['a key of another kind', [{ ...threeKeys[0], publicKey: publicPartOf(committee).replace('MCow', 'MIGf') }]],
  ])('does not hold %s', (_, lines) => {
    expect(signingKeysSchema.safeParse(lines).success).toBe(false);
  });
});
