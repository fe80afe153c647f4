/** A mistake told to the user: one sentence with its cure, and the exit status. Never a stack. */

/** 1: the article or a line of it; 2: the command line. */
export type FailureStatus = 1 | 2;

export class Failure extends Error {
  override readonly name = "Failure";
  readonly status: FailureStatus;

  constructor(status: FailureStatus, message: string) {
    super(message);
    this.status = status;
  }
}
