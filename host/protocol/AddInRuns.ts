import type { BatchRequest } from './wire';

/**
 * Tells the runs of an add-in apart, for undo takes back a whole run. The messages do not name them, but office.js counts the actions of
 * each context from 1, and `Excel.run` makes a new context: a batch that counts on from the one before belongs to the same run.
 *
 * Assumed: Excel says nothing of where a step of its own ends. Of two runs that take turns each batch but the first counts on
 * from the other's; they are taken for one.
 */
export class AddInRuns {
  #run: object = {};
  #last = 0;

  /** The run that a batch belongs to: the same object for all batches of one. */
  runOf({ Actions }: BatchRequest): object {
    const [first] = Actions;
    if (first && first.Id <= this.#last) this.#run = {};
    this.#last = Actions.at(-1)?.Id ?? this.#last;
    return this.#run;
  }
}
