/** Why something pasted is no installation. */
export type InstallProblem =
  | 'empty'
  | 'notRead'
  /** An address of another integration. */
  | 'otherPath'
  | 'noConfig'
  | 'variant'
  | 'mapping';
