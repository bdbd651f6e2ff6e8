// Rules of names: every name used is declared, every name declared is used, every parameter file fits its template.
import { uses } from './names.mjs';
import { below, literal, properties } from './syntax.mjs';

const at = (file, line, text) => ({ file: file.path, line, text });

/** No name without a declaration, no declaration without a use. */
export function names(files) {
  return files.filter(file => !file.parameters).flatMap(file => {
    const used = uses(file);
    const referred = new Set(used.map(one => one.name));
    return [
      ...used.filter(one => !one.known).map(one => at(file, one.line, `${one.name} is not declared`)),
      ...[...file.parameterDeclarations, ...file.variables, ...file.resources.filter(one => one.existing && !nested(one))]
        .filter(one => !referred.has(one.name))
        .map(one => at(file, one.line, `${one.name} is not used`)),
      ...file.imports.flatMap(one => one.names.filter(name => !referred.has(name)).map(name => at(file, one.line, `${name} is imported and not used`))),
    ];
  });
}

const nested = one => one.node.parent.type === 'object_property';

/** A parameter file sets every parameter that has no default, sets nothing else, and sets allowed values. */
export function parameters(files) {
  return files.filter(file => file.parameters).flatMap(file => {
    const target = files.find(one => one.path === file.uses[0]);
    if (!target) {
      return [at(file, 1, 'uses a template that is not there')];
    }

    const types = new Map(files.flatMap(one => one.types).map(one => [one.name, one]));
    return [
      ...target.parameterDeclarations.filter(one => !one.hasDefault && !file.variables.some(set => set.name === one.name)).map(one => at(file, 1, `${one.name} is not set`)),
      ...file.variables.flatMap(set => {
        const asked = target.parameterDeclarations.find(one => one.name === set.name);
        return asked ? fits(file, set, asked, types) : [at(file, set.line, `${set.name} is not asked for`)];
      }),
    ];
  });
}

function fits(file, set, asked, types) {
  const allowed = [...below(asked.type)].filter(node => node.type === 'string').map(literal);
  const given = literal(set.value);
  const shape = types.get(asked.type.text);
  return [
    ...(allowed.length > 0 && given !== undefined && !allowed.includes(given) ? [at(file, set.line, `${set.name}: ${given} is none of ${allowed.join(', ')}`)] : []),
    ...(shape && set.value.type === 'object' ? sameNames(file, set, shape) : []),
  ];
}

function sameNames(file, set, shape) {
  const asked = [...shape.node.text.matchAll(/^ {2}(\w+)(\??):/gm)].map(([, name]) => name);
  const given = properties(set.value).map(([name]) => name);
  return [
    ...asked.filter(name => !given.includes(name)).map(name => at(file, set.line, `${set.name}.${name} is not set`)),
    ...given.filter(name => !asked.includes(name)).map(name => at(file, set.line, `${set.name}.${name} is not asked for`)),
  ];
}
