// Asks z3, over exact rationals, whether a system has a solution.
import { init } from 'z3-solver';
import type { Constraint } from '../../src/solve/constraint.ts';

interface Question {
  readonly variables: number;
  readonly constraints: readonly Constraint[];
}

export interface Z3 {
  /** Which of the systems can be satisfied. */
  satisfiable(questions: readonly Question[]): Promise<readonly boolean[]>;
  /** Answers that were none and had to be asked for again. */
  readonly retries: number;
  close(): void;
}

/** So often z3 may fail to answer one question. */
const attempts = 20;

/**
 * z3's JavaScript sometimes answers with an error where nothing is wrong: only `sat` and `unsat`, letter by letter,
 * one for each question, are answers.
 */
export async function z3(): Promise<Z3> {
  const { Z3: api, em } = await init();
  const context = api.mk_context(api.mk_config());
  let retries = 0;
  const answers = async (questions: readonly Question[]): Promise<readonly boolean[] | null> => {
    const reply = await api.eval_smtlib2_string(context, questions.map(text).join('\n'));
    const words = reply.trim().split(/\s+/);
    const isAnswered = words.length === questions.length && words.every((w) => w === 'sat' || w === 'unsat');
    return isAnswered ? words.map((word) => word === 'sat') : null;
  };
  const asked = async (questions: readonly Question[]): Promise<readonly boolean[]> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const found = await answers(questions);
      if (found) return found;
      retries++;
    }
    throw new Error(`z3 does not answer: ${text(questions[0]!)}`);
  };
  return {
    satisfiable: asked,
    get retries() {
      return retries;
    },
    close: () => em.PThread.terminateAllThreads(),
  };
}

/** SMT-LIB 2: https://smt-lib.org */
function text({ variables, constraints }: Question): string {
  const declared = Array.from({ length: variables }, (_, variable) => `(declare-const x${variable} Real)`);
  const asserted = constraints.map(({ terms, relation, constant }) => {
    const sum = terms.map(([variable, coefficient]) => `(* ${number(coefficient)} x${variable})`);
    return `(assert (${relation} (+ 0.0 ${sum.join(' ')}) ${number(constant)}))`;
  });
  return `(reset)(set-logic QF_LRA)${declared.join('')}${asserted.join('')}(check-sat)`;
}

const number = (n: bigint): string => (n < 0n ? `(- ${-n}.0)` : `${n}.0`);
