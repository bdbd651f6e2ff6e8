// What a Bicep file declares.
import { dirname, join } from 'node:path';
import { below, body, decorators, line, literal, properties, read } from './syntax.mjs';

/** A file and its declarations. */
export function model(path) {
  const file = read(path);
  const all = [...below(file.root)];
  const of = type => all.filter(node => node.type === type);
  return {
    ...file,
    parameterDeclarations: of('parameter_declaration').map(node => declared(node)),
    variables: of('variable_declaration').map(node => declared(node)),
    outputs: of('output_declaration').map(node => ({ ...declared(node), expression: node.namedChildren.at(-1) })),
    types: of('type_declaration').map(node => declared(node)),
    imports: of('import_functionality').map(imported),
    resources: of('resource_declaration').map(resource),
    modules: of('module_declaration').map(node => module(node, path)),
    uses: of('using_statement').map(node => join(dirname(path), literal(node.namedChildren[0]))),
    loads: of('call_expression').filter(node => /^load(Json|Text|Yaml)Content$/.test(node.namedChildren[0].text)).map(load),
  };

  function load(node) {
    const name = literal(node.childForFieldName('arguments').namedChildren[0]);
    return { node, line: line(node), path: name && join(dirname(path), name) };
  }

  function imported(node) {
    return { node, line: line(node), names: node.namedChildren.slice(0, -1).map(name => name.text), path: join(dirname(path), literal(node.namedChildren.at(-1))) };
  }
}

function declared(node) {
  const marks = decorators(node);
  const names = node.namedChildren.filter(child => child.type === 'identifier');
  return {
    node,
    name: names[0]?.text,
    line: line(node),
    type: node.namedChildren.find(child => child.type === 'type' || child.type === 'nullable_type'),
    value: node.namedChildren.at(-1),
    hasDefault: node.type === 'parameter_declaration' && node.children.some(child => child.type === '='),
    described: (literal(marks.get('description')?.[0]) ?? '').trim() !== '',
    secure: marks.has('secure'),
  };
}

function resource(node) {
  const full = literal(node.namedChildren.find(child => child.type === 'string')) ?? '';
  const [type, version] = full.split('@');
  return {
    node,
    name: node.namedChildren[0].text,
    line: line(node),
    type: withParents(node, type),
    version,
    existing: node.children.some(child => child.type === 'existing') || / existing(?= =)/.test(node.text.split('\n')[0]),
    body: body(node),
  };
}

// The type of a nested resource is said from its parent's on.
function withParents(node, type) {
  for (let outer = node.parent; outer && !type.includes('.'); outer = outer.parent) {
    if (outer.type === 'resource_declaration') {
      const parent = literal(outer.namedChildren.find(child => child.type === 'string')).split('@')[0];
      return `${withParents(outer, parent)}/${type}`;
    }
  }

  return type;
}

function module(node, path) {
  const target = literal(node.namedChildren.find(child => child.type === 'string'));
  const given = properties(body(node)).find(([key]) => key === 'params')?.[1];
  return { node, name: node.namedChildren[0].text, line: line(node), path: join(dirname(path), target), given: properties(given).map(([key]) => key) };
}
