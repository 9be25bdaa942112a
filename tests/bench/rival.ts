// The same questions for HiGHS, which answers them in doubles: a model built from arrays that lie ready, and run.
import type { Highs, Model, ModelData } from 'highs';
import load from 'highs';
import type { Publication } from '../solve/publication.ts';

/** After so many seconds it is told to give up. */
const enough = 240;

export interface Rival {
  readonly version: string;
  /** Null where HiGHS ends without an answer. */
  isFeasible(data: ModelData): boolean | null;
  /** The smallest and the largest value of variables: one model, each run warm from the one before. */
  bounds(data: ModelData, variables: readonly number[]): readonly (readonly [number, number])[];
}

export async function rival(): Promise<Rival> {
  const highs = await load();
  return {
    version: highs.version.string,
    isFeasible: (data) => using(highs, data, (model) => isOptimal(highs, model)),
    bounds: (data, variables) => using(highs, data, (model) => boundsOf(highs, model, variables)),
  };
}

/** One row for each constraint; bounds of single variables are rows too, which presolve turns into bounds. */
export function modelOf({ variables, constraints }: Publication): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { terms } of constraints) {
    for (const [variable, coefficient] of terms) {
      indices.push(variable);
      values.push(Number(coefficient));
    }
    starts.push(indices.length);
  }
  const lower = Float64Array.from(constraints, ({ constant }) => Number(constant));
  const upper = lower.map((low, index) => (constraints[index]!.relation === '=' ? low : Infinity));
  const [numRows, numCols] = [constraints.length, variables];
  return {
    numCols,
    numRows,
    colCost: new Float64Array(variables),
    colLower: new Float64Array(variables).fill(-Infinity),
    colUpper: new Float64Array(variables).fill(Infinity),
    rowLower: lower,
    rowUpper: upper,
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

function using<T>(highs: Highs, data: ModelData, work: (model: Model) => T): T {
  const model = highs.createModel();
  try {
    model.options.set('output_flag', false);
    model.options.set('time_limit', enough);
    model.passModel(data);
    return work(model);
  } finally {
    model.dispose();
  }
}

function isOptimal(highs: Highs, model: Model): boolean | null {
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  model.run();
  const status = model.getModelStatus();
  if (status === optimal) return true;
  return status === infeasible || status === unboundedOrInfeasible ? false : null;
}

function boundsOf(highs: Highs, model: Model, variables: readonly number[]): [number, number][] {
  return variables.map((variable) => {
    const [low, high] = [1, -1].map((cost) => {
      model.changeColCost(variable, cost);
      return isOptimal(highs, model) ? cost * model.getObjectiveValue() : NaN;
    });
    model.changeColCost(variable, 0);
    return [low!, high!];
  });
}
