/** Words in a list of names, as offices write them. */

/** What stands between two names. */
export const between = /\s+(?:và|&)\s+/iu;

/** What is left of it before a name, after a comma. */
export const andBefore = /^và\s+/iu;

/** What would cut a name in two. */
export const namesApart = /,|\s(?:và|&)\s/iu;

/** "Còn 2 thôn:", "Gồm:". */
export const listHead = /^[^\p{L}\d;,]*(?:còn|gồm|là|\d+\s+\p{L})[^;,:\n]*:\s*/iu;

/** "Không", "Không có thôn nào", without marks and capitals. */
export const nobody = /^(?:0|khong|ko|k)(?: co| con)?(?:(?: \S+){0,3} nao)?$/;

export const countNames = (names: readonly string[]) => `${names.length} tên: ${names.join('; ')}`;
