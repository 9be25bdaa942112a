// The part of HiGHS that the measurements call; the package is installed for them alone.
declare module 'highs' {
  interface Matrix {
    readonly format: 'csr';
    readonly numRows: number;
    readonly numCols: number;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  }
  export interface ModelData {
    readonly numCols: number;
    readonly numRows: number;
    readonly colCost: Float64Array;
    readonly colLower: Float64Array;
    readonly colUpper: Float64Array;
    readonly rowLower: Float64Array;
    readonly rowUpper: Float64Array;
    readonly matrix: Matrix;
  }
  export interface Model {
    readonly options: { set(name: string, value: string | number | boolean): void };
    passModel(data: ModelData): void;
    run(): void;
    getModelStatus(): number;
    getObjectiveValue(): number;
    changeColCost(column: number, cost: number): void;
    dispose(): void;
  }
  export interface Highs {
    readonly version: { readonly string: string };
    readonly constants: { readonly modelStatus: Readonly<Record<string, number>> };
    createModel(): Model;
  }
  export default function load(): Promise<Highs>;
}
