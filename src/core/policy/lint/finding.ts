/** One thing that is wrong, or probably not meant, in a policy. */
export interface Finding {
  /** JSON pointer into the policy. */
  pointer: string;
  /** Id of the lint rule. */
  rule: string;
  /** `error`: the policy is invalid, or does not do what it says. `warning`: it does, but may not be meant. */
  severity: 'error' | 'warning';
  message: string;
  /** What to do about it. */
  remedy: string;
}
