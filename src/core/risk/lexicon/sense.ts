/** Whose text a noun stands for, where a call brings it back. */
export interface ContentSense {
  /** It belongs to a person or an organisation. */
  private: boolean;
  /** Outsiders can write it. */
  outside: boolean;
}

export const PRIVATE: ContentSense = { private: true, outside: false };
export const OUTSIDE: ContentSense = { private: false, outside: true };
export const BOTH: ContentSense = { private: true, outside: true };
/** A name, a setting or a number. */
export const NEITHER: ContentSense = { private: false, outside: false };
