/** `list`: ids. `lines`: texts, which may hold any sign. */
export type ColumnKind = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'url' | 'list' | 'lines';

export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column as files and pages describe it: its name in Vietnamese, what it says, its unit where it has one. */
export interface Column {
  name: string;
  title: string;
  about: string;
  unit?: string;
  kind: ColumnKind;
  /** True where no row is without it. */
  isAlways?: true;
  /** The codes it may hold, each with the word for it. */
  codes?: Readonly<Record<string, string>>;
}

/** A column of rows that are made of `Thing`, before it has its name. */
export interface ColumnOf<Thing, C extends Cell> extends Omit<Column, 'name'> {
  cellOf: (thing: Thing) => C;
}

/** The fields of a thing that hold such a cell. */
type FieldOf<Thing, C, Field = keyof Thing> = Field extends keyof Thing
  ? Thing[Field] extends C
    ? Field
    : never
  : never;

/** How a cell is got: the field of the thing that holds it, or a function. */
type Value<Thing, C> = FieldOf<Thing, C> | ((thing: Thing) => C);

/** What a column says of itself: where its cells come from, its name in Vietnamese, what it says, its unit. */
type ColumnWords<Thing, C> = [value: Value<Thing, C>, title: string, about: string, unit?: string];

type Codes<Code extends string> = Readonly<Record<Code, string>>;

export type ColumnKinds<Thing> = ReturnType<typeof kindsOf<Thing>>;

/** The kinds of columns of rows that are made of `Thing`: the compiler holds each value against its kind. */
export function kindsOf<Thing>() {
  const always = { isAlways: true } as const;
  return {
    text: column<string>({ kind: 'text', ...always }),
    number: column<number>({ kind: 'number', ...always }),
    integer: column<number>({ kind: 'integer', ...always }),
    boolean: column<boolean>({ kind: 'boolean', ...always }),
    date: column<string>({ kind: 'date', ...always }),
    url: column<string>({ kind: 'url', ...always }),
    code: <Code extends string>(codes: Codes<Code>, ...told: ColumnWords<Thing, NoInfer<Code>>) =>
      column<Code>({ kind: 'text', ...always, codes })(...told),
    // A list is always there, but may be empty: so its cell may be, too.
    list: column<readonly string[]>({ kind: 'list' }),
    codes: <Code extends string>(codes: Codes<Code>, ...told: ColumnWords<Thing, readonly NoInfer<Code>[]>) =>
      column<readonly Code[]>({ kind: 'list', codes })(...told),
    lines: column<readonly string[]>({ kind: 'lines' }),
    /** Columns that a row may be without. */
    maybe: {
      text: column<string | undefined>({ kind: 'text' }),
      number: column<number | undefined>({ kind: 'number' }),
      integer: column<number | undefined>({ kind: 'integer' }),
      boolean: column<boolean | undefined>({ kind: 'boolean' }),
      date: column<string | undefined>({ kind: 'date' }),
      lines: column<readonly string[] | undefined>({ kind: 'lines' }),
      code: <Code extends string>(codes: Codes<Code>, ...told: ColumnWords<Thing, NoInfer<Code> | undefined>) =>
        column<Code | undefined>({ kind: 'text', codes })(...told),
    },
  };

  function column<C extends Cell>(rule: Pick<Column, 'kind' | 'isAlways' | 'codes'>) {
    return (...[value, title, about, unit]: ColumnWords<Thing, C>): ColumnOf<Thing, C> => ({
      title,
      about,
      ...(unit !== undefined && { unit }),
      ...rule,
      // The only fields that can be named are those that hold a `C`, which the compiler has forgotten by here.
      cellOf: typeof value === 'function' ? value : (thing) => thing[value] as C,
    });
  }
}

/** The thing, where it is of one of these kinds: each kind fills columns of its own. */
export function ofKind<T extends { kind: string }, Kind extends T['kind']>(
  thing: T | undefined,
  ...kinds: readonly Kind[]
): Extract<T, { kind: Kind }> | undefined {
  const isOne = (one: T): one is Extract<T, { kind: Kind }> => kinds.some((kind) => kind === one.kind);
  return thing !== undefined && isOne(thing) ? thing : undefined;
}
