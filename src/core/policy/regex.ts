import { RE2JS, RE2JSException } from 're2js';

/**
 * Regular expressions of policies are RE2, as the gateways that read them are written in Go: no
 * look-around, no back-references, time linear in the text.
 */

const compiled = new Map<string, RE2JS>();

/** What is wrong with an expression, or undefined for a good one. */
export function regexFault(pattern: string): string | undefined {
  try {
    compile(pattern);
    return undefined;
  } catch (error) {
    if (error instanceof RE2JSException)
      return `not an RE2 expression: ${error.message.replace(/^error parsing regexp: /, '')}`;
    throw error;
  }
}

/**
 * True where the expression is found anywhere in the text.
 * @throws RE2JSException for a faulty expression; a parsed policy holds none.
 */
export function regexFinds(pattern: string, text: string): boolean {
  return compile(pattern).matcher(text).find();
}

/** The text as an expression that finds just this text. */
export function regexQuote(text: string): string {
  return RE2JS.quote(text);
}

function compile(pattern: string): RE2JS {
  let found = compiled.get(pattern);
  if (!found) {
    found = RE2JS.compile(pattern);
    compiled.set(pattern, found);
  }
  return found;
}
