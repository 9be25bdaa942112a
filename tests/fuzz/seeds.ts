// What is mutated: folders of figures as they stand in the repository, and the files of csv-spectrum.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../src/read/folder.ts';

/** A folder in memory. */
export interface Seed {
  readonly name: string;
  readonly files: readonly Input[];
}

/** Forms that no published folder has: layouts, marks, encodings, statuses, rules over years. */
const fixtures: Readonly<Record<string, string | Buffer>> = {
  'excel-2023.csv':
    'sep=;\r\nindicator;value;measure;note\r\nomzet;1\u00a0234,5;;"a;b ""c"""\r\nomzet;-3,2 %;growth;\r\n',
  'long.csv':
    'indicator,period,value,measure,base,qualifier,scale,decimals,rounding,status,source,note\n' +
    'revenue,2023-H1,515,,,>,6,-6,half-even,provisional,s1,\nrevenue,2023-H1,516.5,,,more than,6,,,restated,s1,why\n' +
    'revenue,2023/24,+17.3,growth,2022/23,,,,,disputed,,misprint\nstaff,2023-Q4,57.0 %,share,revenue,nearly,,,,,,\n',
  'wide.csv': "indicator\t2021\t2022\t2023-H1\t2023/24\nsales\t1'234.5\t(12)\tn.c.\t−3\n",
  'published.csv':
    'Tableau 3;;;\n"(en millions d\'euros)";;;\n;;;\n;2022;2023;Δ %\nCA;439,0;515,0;17,3 %\nCroissance (%);;17,3;\n' +
    'EBITDA;50,0;60,0;20 %\nen % du CA;11,4;11,7;\nSource : rapport annuel\n',
  'utf16.csv': Buffer.from('\ufeffindicator|period|value\nrevenue|2023|1.234,50\n', 'utf16le'),
  'latin-2023.csv': Buffer.from('indicator;value\nr\xe9serve;1.234,5\nno\xebl;\x80 5\n', 'latin1'),
  'indicators.csv':
    'indicator,label_en,label_fr,label_nl,unit,part_of,sign,rounding\nrevenue,Revenue,,Omzet,EUR,,nonnegative,exact\n' +
    'staff,Staff,,,persons,revenue,any,half-up\n',
  'rules.csv':
    'rule,expression,from,to\nsum,2 * revenue - 0.5 * {a b} >= staff@-1 + 10,2021,2023/24\nr,(staff + {x}) / 3 = revenue,,\n',
  'sources.csv':
    'source,title,publisher,published,url,language\ns1,"Report ""2023""",P,2024-06,https://example.org,en\n',
  'datapackage.json':
    '{ "title": "T", "resources": [ { "path": "long.csv", "encoding": "utf-8", "dialect": { "delimiter": "," } } ] }',
};

export function seeds(root: string): readonly Seed[] {
  const cases = join(root, 'tests', 'cases');
  const spectrum = join(root, 'node_modules', 'csv-spectrum', 'csvs');
  const published = readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => folder(name, join(cases, name)));
  const own = Object.entries(fixtures).map(([file, text]) => ({ file, bytes: Buffer.from(text as string) }));
  const alone = folder('csv-spectrum', spectrum).files.map((file) => ({
    name: `csv-spectrum ${file.file}`,
    files: [file],
  }));
  return [folder('data', join(root, 'data')), { name: 'fixtures', files: own }, ...published, ...alone];
}

function folder(name: string, path: string): Seed {
  const names = readdirSync(path).filter((file) => /\.csv$|^datapackage\.json$/.test(file));
  return { name, files: names.sort().map((file) => ({ file, bytes: readFileSync(join(path, file)) })) };
}
