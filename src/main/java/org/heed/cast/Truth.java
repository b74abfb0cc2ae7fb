package org.heed.cast;

/** Whether what a sentence tells of an act is told as having happened. */
public enum Truth {
  /** It happened, or so it is told; also what should or could have been. */
  TOLD,
  /** It did not happen, or not when it should have: not, never, fail to, without, wait to. */
  NOT_DONE,
  /** Denied, supposed, or yet to come: if she had, he denies that she did, he will. */
  UNREAL
}
