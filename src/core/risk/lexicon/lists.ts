/** The words of a text, between white space. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The terms of a text, of one word or several, between `|`. */
export const terms = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('|')
      .map((term) => term.trim().replace(/\s+/g, ' '))
      .filter((term) => term !== ''),
  );
