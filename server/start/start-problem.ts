/** Something the person who starts the server can mend; its message is one sentence that says how. */
export class StartProblem extends Error {}
