// The same with DuckDB, in whole cents, for its decimals divide as doubles; figures alone, without what rounding leaves
// open. Without a question nothing is done.
import process from 'node:process';
import { DuckDBInstance } from '@duckdb/node-api';

const [question, file] = process.argv.slice(2);

/** In tenths of a percent, halves away from zero. */
const percent = (part, whole) =>
  `(sign(${part}) * ((abs(${part}) * 2000 + ${whole}) // (2 * ${whole})))::BIGINT`;
const shown = (tenths) => `${tenths} * 0.1::DECIMAL(1, 1)`;
const asked = {
  growth: `SELECT a.organisation, a.indicator, ${shown(percent('(b.cents - a.cents)', 'abs(a.cents)'))}
    FROM cents a JOIN cents b USING (organisation, indicator)
    WHERE a.period = '2022' AND b.period = '2023' AND a.cents <> 0`,
  shares: `SELECT a.organisation, a.indicator, ${shown(percent('a.cents', 'b.cents'))}
    FROM cents a JOIN cents b USING (organisation, period)
    WHERE a.period = '2023' AND b.indicator = 'revenue' AND a.indicator <> 'revenue' AND b.cents <> 0`,
};
const columns = `{ organisation: 'VARCHAR', indicator: 'VARCHAR', period: 'VARCHAR', value: 'DECIMAL(30, 2)' }`;

if (question === undefined) process.exit();
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
await connection.run(`CREATE TABLE cents AS
  SELECT organisation, indicator, period, (value * 100)::HUGEINT AS cents
  FROM read_csv('${file}', header = true, columns = ${columns})`);
await connection.run(`COPY (${asked[question]}) TO '/dev/stdout' (HEADER false)`);
