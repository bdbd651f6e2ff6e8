// What must be true of the Bicep files. A rule gets all files of one infrastructure and answers with its findings.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { names, parameters } from './rules-of-names.mjs';
import { diagnostics, kept, keysOff, publicAccess } from './rules-of-resources.mjs';
import { below, line, literal, properties, unreadable } from './syntax.mjs';

const at = (file, place, text) => ({ file: file.path, line: typeof place === 'number' ? place : line(place), text });

/** Every file can be read; nothing below is of use otherwise. */
function readable(files) {
  return files.flatMap(file => unreadable(file.root).map(node => at(file, node, `cannot be read: ${node.text.split('\n')[0].slice(0, 60)}`)));
}

/** No key of anything is asked for, and none is written down. */
function noKeys(files) {
  const asked = /^(listKeys|listAccountSas|listServiceSas|listSecrets|listConnectionStrings|listAdminKeys|regenerateKey)$/;
  const written = /AccountKey=|SharedAccessKey|SharedAccessSignature|DefaultEndpointsProtocol=|Password=|[?&]sig=/i;
  return files.flatMap(file => [...below(file.root)].flatMap(node => {
    if (['identifier', 'property_identifier'].includes(node.type) && asked.test(node.text)) {
      return [at(file, node, `${node.text} asks for a key`)];
    }

    if (node.type === 'string_content' && written.test(node.text)) {
      return [at(file, node, 'a connection string with a key')];
    }

    // The one of Application Insights holds no key that opens anything while local authentication is off.
    if (node.type === 'property_identifier' && /connectionString/i.test(node.text) && settingOf(node) !== 'APPLICATIONINSIGHTS_CONNECTION_STRING') {
      return [at(file, node, `${node.text} is read`)];
    }

    return [];
  }));
}

function settingOf(node) {
  let above = node;
  while (above && above.type !== 'object_property') {
    above = above.parent;
  }

  return above?.namedChildren[0].text;
}

/** A template carries no value of a secret: a person puts it into the vault. */
function noSecretValues(files) {
  return files.flatMap(file => [
    ...file.resources.filter(one => /vaults\/secrets$/i.test(one.type) && !one.existing).map(one => at(file, one.line, `${one.name} writes a secret`)),
    ...file.parameterDeclarations.filter(one => one.secure && one.hasDefault).map(one => at(file, one.line, `${one.name} is secure and has a default`)),
    ...file.parameterDeclarations
      .filter(one => !one.secure && /(password|connectionString|accessKey|apiKey)$/i.test(one.name))
      .map(one => at(file, one.line, `${one.name} sounds like a secret and is not secure`)),
  ]);
}

/** Outputs are names. They are stored with the deployment, for everyone who may read it. */
function outputs(files) {
  const secret = /key(?!_?vault)|secret(?!s?Name)|password|connectionString|token|\bsas\b/i;
  return files.flatMap(file => file.outputs.flatMap(one => [
    ...(one.secure ? [at(file, one.line, `${one.name} is secure: it should not be an output at all`)] : []),
    ...(secret.test(one.name) || /listKeys|connectionString|accessKey|\.value\b/i.test(one.expression.text) ? [at(file, one.line, `${one.name} sounds like a secret`)] : []),
    ...(/Id$/.test(one.name) || /\.id$/.test(one.expression.text) ? [at(file, one.line, `${one.name} is an id, not a name`)] : []),
  ]));
}

/** Access is granted in one file. */
function grants(files) {
  return files.filter(file => basename(file.path) !== 'role-assignments.bicep').flatMap(file => file.resources
    .filter(one => /role(Assignments|Definitions)$|accessPolicies$/i.test(one.type) && !one.existing)
    .map(one => at(file, one.line, `${one.name} grants access outside of role-assignments.bicep`)));
}

/** Whoever sets a parameter or reads an output is told what it is. */
function described(files) {
  return files.flatMap(file => [...file.parameterDeclarations, ...file.outputs, ...file.types]
    .filter(one => !one.described)
    .map(one => at(file, one.line, `${one.name} is not described`)));
}

/** Each type of resource in one version, and none of a preview but that which has no other. */
function versions(files) {
  const all = files.flatMap(file => file.resources.filter(one => one.version).map(one => ({ file, ...one })));
  const families = Map.groupBy ? Map.groupBy(all, family) : grouped(all);
  return [
    ...all.filter(one => one.version.endsWith('-preview') && one.type !== 'Microsoft.Insights/diagnosticSettings').map(one => at(one.file, one.line, `${one.type}@${one.version} is a preview`)),
    ...[...families.values()].flatMap(family => family
      .filter(one => one.version !== family[0].version)
      .map(one => at(one.file, one.line, `${one.type}@${one.version}, elsewhere ${family[0].version}`))),
  ];
}

const family = one => one.type.split('/').slice(0, 2).join('/');

function grouped(all) {
  const groups = new Map();
  all.forEach(one => groups.set(family(one), [...(groups.get(family(one)) ?? []), one]));
  return groups;
}

/** A module that is named exists, gets what it asks for and nothing else; a file that is loaded exists. */
function modules(files) {
  const known = new Map(files.map(file => [file.path, file]));
  return files.flatMap(file => [
    ...file.loads.filter(one => !one.path || !existsSync(one.path)).map(one => at(file, one.line, 'loads what is not there')),
    ...file.imports.filter(one => !known.has(one.path)).map(one => at(file, one.line, 'imports what is not there')),
    ...file.modules.flatMap(one => fits(file, one, known.get(one.path))),
    ...read(file, known),
  ]);
}

function fits(file, one, target) {
  if (!target) {
    return [at(file, one.line, `${one.name} is not there`)];
  }

  const asked = target.parameterDeclarations;
  return [
    ...asked.filter(parameter => !parameter.hasDefault && parameter.type?.type !== 'nullable_type' && !one.given.includes(parameter.name))
      .map(parameter => at(file, one.line, `${one.name} is not given ${parameter.name}`)),
    ...one.given.filter(name => !asked.some(parameter => parameter.name === name)).map(name => at(file, one.line, `${one.name} does not ask for ${name}`)),
  ];
}

function read(file, known) {
  return [...below(file.root)].filter(node => node.type === 'member_expression').flatMap(node => {
    const [, name, output] = /^(\w+)[!?]?\.\??outputs\.\??(\w+)$/.exec(node.text) ?? [];
    const target = known.get(file.modules.find(one => one.name === name)?.path);
    return target && !target.outputs.some(one => one.name === output) ? [at(file, node, `${name} has no output ${output}`)] : [];
  });
}

/** Every rule, by the name under which it is reported and under which its counter-example lies in fixtures/. */
export const rules = {
  readable, 'no-keys': noKeys, 'no-secret-values': noSecretValues, 'keys-off': keysOff, 'public-access': publicAccess, diagnostics, kept, outputs, grants,
  described, versions, modules, names, parameters,
};
export { at, literal, properties };
