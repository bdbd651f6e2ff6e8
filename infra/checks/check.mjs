// Checks the Bicep files, and checks the checks: in its counter-example a rule finds the lines that say `// wrong`, and no others.
// usage: node check.mjs [--json]
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { model } from './model.mjs';
import { rules } from './rules.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const infra = dirname(here);
const bicep = folder => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
  .filter(entry => entry.isFile() && /\.bicep(param)?$/.test(entry.name))
  .map(entry => join(folder, entry.name));
const shown = finding => `${relative(infra, finding.file)}:${finding.line} ${finding.text}`;

const files = [...bicep(infra), ...bicep(join(infra, 'modules'))].map(model);
const answer = {
  files: files.map(file => relative(infra, file.path)),
  rules: Object.entries(rules).map(([name, rule]) => ({
    name,
    findings: rule(files).map(shown),
    counterExample: compare(rule, bicep(join(here, 'fixtures', name)).map(model)),
  })),
};

function compare(rule, examples) {
  const places = new Set(rule(examples).map(finding => `${relative(here, finding.file)}:${finding.line}`));
  const wrong = examples.flatMap(file => file.text.split('\n').flatMap((line, index) => line.endsWith('// wrong') ? [`${relative(here, file.path)}:${index + 1}`] : []));
  return { wrong: wrong.length, missed: wrong.filter(place => !places.has(place)), surplus: [...places].filter(place => !wrong.includes(place)) };
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(answer));
} else {
  answer.rules.forEach(rule => rule.findings.forEach(finding => console.log(`${rule.name}: ${finding}`)));
  const unproven = answer.rules.filter(({ counterExample: { wrong, missed, surplus } }) => wrong === 0 || missed.length + surplus.length > 0);
  unproven.forEach(rule => console.log(`${rule.name}: its counter-example: ${JSON.stringify(rule.counterExample)}`));
  const findings = answer.rules.reduce((sum, rule) => sum + rule.findings.length, 0);
  console.log(`${answer.files.length} files, ${answer.rules.length} rules: ${findings} findings, ${unproven.length} rules that their counter-example does not prove`);
  process.exitCode = findings + unproven.length > 0 ? 1 : 0;
}
