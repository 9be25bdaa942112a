// Findings in the Static Analysis Results Interchange Format, version 2.1.0. The other suspects of a conflict stand
// beside it as related places, so that there are as many results as there are problems.
import type { Code, Finding } from '../figures/finding.ts';
import { isFault, severities } from '../figures/finding.ts';
import { codes } from './english/codes.ts';
import { message } from './findings.ts';
import type { Known } from './fingerprint.ts';
import { fingerprinted } from './fingerprint.ts';
import type { Checkout } from './path.ts';
import { pathOf } from './path.ts';

/** `tool`: name and version. */
export function sarif(findings: readonly Finding[], checkout: Checkout, tool: string): string {
  const [name, version] = tool.split(' ');
  const suspects = findings.filter((finding) => finding.code === 'suspect');
  const problems = fingerprinted(findings.filter((finding) => finding.code !== 'suspect'));
  const used = [...new Set(problems.map(({ finding }) => finding.code))].sort();
  const run = {
    tool: { driver: { name, version, rules: used.map(rule) } },
    invocations: [{ executionSuccessful: !findings.some(isFault) }],
    originalUriBaseIds: { [base]: { description: { text: 'The folder in which the program was started.' } } },
    columnKind: 'unicodeCodePoints',
    results: problems.map((known) => ({
      ...result(known, checkout),
      ruleIndex: used.indexOf(known.finding.code),
      ...related(known.finding, suspects, checkout),
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const base = '%SRCROOT%';

const rule = (code: Code) => ({
  id: code,
  shortDescription: { text: codes[code].title },
  fullDescription: { text: codes[code].title },
  help: { text: codes[code].mend },
  defaultConfiguration: { level: severities[code] },
});

function result({ finding, fingerprint }: Known, checkout: Checkout) {
  return {
    ruleId: finding.code,
    level: severities[finding.code],
    message: { text: message(finding) },
    locations: finding.file === null ? [] : [location(finding, checkout)],
    fingerprints: { 'smals-report/v1': fingerprint },
    // The only one that GitHub looks at; left out, it would take one of the text of the line, which moves.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function related(finding: Finding, suspects: readonly Finding[], checkout: Checkout): object {
  if (finding.code !== 'conflict') return {};
  const own = suspects.filter(
    (suspect) => 'number' in suspect && suspect.number === finding.number && suspect.file !== null,
  );
  return own.length === 0
    ? {}
    : {
        relatedLocations: own.map((suspect, at) => ({
          id: at + 1,
          ...location(suspect, checkout),
          message: { text: message(suspect) },
        })),
      };
}

function location({ file, line, column }: Finding, checkout: Checkout) {
  const path = pathOf(file ?? '', checkout);
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const artifactLocation = path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: base };
  const region =
    line === null ? {} : { region: { startLine: line, ...(column !== null && { startColumn: column }) } };
  return { physicalLocation: { artifactLocation, ...region } };
}
