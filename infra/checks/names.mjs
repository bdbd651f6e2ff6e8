// Which names a file uses, and which of them nothing declares.
import { below, line } from './syntax.mjs';

const functions = new Set(`any array bool cidrSubnet concat contains description empty environment export fail filter first flatten format guid int items join
last length loadJsonContent loadTextContent map max maxLength maxValue min minLength minValue allowed batchSize metadata secure sealed range readEnvironmentVariable reduce
replace resourceGroup resourceId sort split startsWith endsWith string subscription subscriptionResourceId substring take tenant toLower toObject toUpper
tenantResourceId trim union uniqueString utcNow deployer deployment nameof parseCidr cidrHost shallowMerge objectKeys mapValues groupBy base64 uri uriComponent
listKeys listAccountSas listServiceSas listSecrets getSecret reference list`.split(/\s+/));
const typeNames = new Set(['string', 'int', 'bool', 'object', 'array', 'any']);

/** Every use of a name, with whether something declares it there. */
export function uses(file) {
  const top = new Set([
    ...file.parameterDeclarations, ...file.variables, ...file.types, ...file.resources, ...file.modules,
    ...file.imports.flatMap(one => one.names.map(name => ({ name }))),
    ...[...file.text.matchAll(/^func (\w+)/gm)].map(([, name]) => ({ name })),
  ].map(one => one.name));
  return [...below(file.root)].filter(isUse).map(node => ({ name: node.text, line: line(node), known: isKnown(node, top) }));
}

function isUse(node) {
  if (node.type !== 'identifier') {
    return false;
  }

  const parent = node.parent;
  const first = parent.namedChildren[0].id === node.id;
  const declares = ['parameter_declaration', 'variable_declaration', 'output_declaration', 'type_declaration', 'resource_declaration', 'module_declaration',
    'metadata_declaration', 'user_defined_function', 'object_property', 'parameter'];
  return !(first && declares.includes(parent.type))
    && parent.type !== 'import_functionality'
    && !(parent.type === 'resource_expression' && !first)
    && !isLocalDeclaration(node);
}

// The names a loop or a lambda gives to what it is handed.
function isLocalDeclaration(node) {
  return locals(node.parent).some(name => name.id === node.id) || (node.parent.parent !== null && locals(node.parent.parent).some(name => name.id === node.id));
}

function locals(scope) {
  if (scope.type === 'for_statement') {
    const initializer = scope.childForFieldName('initializer');
    const several = scope.namedChildren.find(child => child.type === 'for_loop_parameters');
    return [...(initializer ? [initializer] : []), ...(several?.namedChildren ?? [])];
  }

  if (scope.type === 'lambda_expression') {
    const given = scope.namedChildren[0];
    return given.type === 'parenthesized_expression' ? given.namedChildren : [given];
  }

  if (scope.type === 'user_defined_function') {
    return scope.namedChildren.find(child => child.type === 'parameters').namedChildren.map(parameter => parameter.namedChildren[0]);
  }

  return [];
}

function isKnown(node, top) {
  const parent = node.parent;
  // The grammar reads a call that is an item of an array as a name and, beside it, a parenthesis.
  const called = parent.type === 'call_expression' && parent.namedChildren[0].id === node.id;
  if (called || (parent.type === 'array' && node.nextNamedSibling?.text.startsWith('('))) {
    return functions.has(node.text) || top.has(node.text);
  }

  for (let scope = parent; scope; scope = scope.parent) {
    if (locals(scope).some(name => name.text === node.text)) {
      return true;
    }
  }

  return top.has(node.text) || typeNames.has(node.text);
}
