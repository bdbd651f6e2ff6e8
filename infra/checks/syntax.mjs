// Reads Bicep with a real grammar (tree-sitter-bicep) and answers questions about its syntax tree.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Language, Parser } from 'web-tree-sitter';

const grammar = join(dirname(createRequire(import.meta.url).resolve('tree-sitter-bicep/package.json')), 'tree-sitter-bicep.wasm');
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(grammar));

/** The tree of a file. The grammar knows no values of parameter files, so there `param` is read as `var`, which has the same shape. */
export function read(path) {
  const text = readFileSync(path, 'utf8');
  const parameters = path.endsWith('.bicepparam');
  return { path, text, parameters, root: parser.parse(parameters ? text.replace(/^param(?= )/gm, 'var  ') : text).rootNode };
}

/** A node and everything below it. */
export function* below(node) {
  yield node;
  for (const child of node.namedChildren) {
    yield* below(child);
  }
}

/** What the parser could not read. */
export function unreadable(root) {
  const found = [];
  (function look(node) {
    if (node.isError || node.isMissing) {
      found.push(node);
    } else if (node.hasError) {
      node.children.forEach(look);
    }
  })(root);
  return found;
}

/** Where a node begins, counted from 1. */
export const line = node => node.startPosition.row + 1;

/** The text of a string without anything to fill in; otherwise undefined. */
export function literal(node) {
  if (node?.type !== 'string' || [...below(node)].some(part => part.type === 'interpolation')) {
    return undefined;
  }

  return node.text.startsWith("'''") ? node.text.slice(3, -3) : node.text.slice(1, -1);
}

/** The object that a resource or module is given, behind conditions and loops. */
export function body(declaration) {
  let node = declaration.namedChildren.at(-1);
  while (node && node.type !== 'object') {
    node = node.type === 'for_statement' ? node.childForFieldName('body') : node.namedChildren.at(-1);
  }

  return node;
}

/** Name and value of each property of an object; nested resources are none. */
export function properties(object) {
  return (object?.namedChildren ?? [])
    .filter(child => child.type === 'object_property' && child.namedChildren.length >= 2)
    .map(child => [literal(child.namedChildren[0]) ?? child.namedChildren[0].text, child.namedChildren.at(-1)]);
}

/** The value at the end of a path of properties; undefined when there is none. */
export function value(object, path) {
  return path.split('.').reduce((node, name) => properties(node).find(([key]) => key === name)?.[1], object);
}

/** Decorators of a declaration, by name. */
export function decorators(declaration) {
  const before = declaration.previousNamedSibling?.type === 'decorators' ? declaration.previousNamedSibling.namedChildren : [];
  return new Map(before.map(decorator => {
    const call = decorator.namedChildren[0];
    return [call.namedChildren[0].text, call.childForFieldName('arguments')?.namedChildren ?? []];
  }));
}
