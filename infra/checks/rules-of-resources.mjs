// Rules of what a resource must say of itself.
import { below, line, literal, value } from './syntax.mjs';

const at = (file, one, text) => ({ file: file.path, line: one.line, text: `${one.name}: ${text}` });
const created = file => file.resources.filter(one => !one.existing);

const settings = {
  'Microsoft.Storage/storageAccounts': { 'properties.allowSharedKeyAccess': 'false', 'properties.allowBlobPublicAccess': 'false' },
  'Microsoft.DocumentDB/databaseAccounts': { 'properties.disableLocalAuth': 'true', 'properties.disableKeyBasedMetadataWriteAccess': 'true' },
  'Microsoft.KeyVault/vaults': { 'properties.enableRbacAuthorization': 'true' },
  'Microsoft.Communication/communicationServices': { 'properties.disableLocalAuth': 'true' },
  'Microsoft.EventGrid/topics': { 'properties.disableLocalAuth': 'true' },
  'Microsoft.Insights/components': { 'properties.DisableLocalAuth': 'true' },
  'Microsoft.OperationalInsights/workspaces': { 'properties.features.disableLocalAuth': 'true' },
  'Microsoft.Web/sites': { 'properties.httpsOnly': 'true' },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': { 'properties.allow': 'false' },
};

/** Keys are off wherever a resource knows any, and it says so itself, whatever the parameters are. */
export function keysOff(files) {
  return files.flatMap(file => created(file).flatMap(one => Object.entries(settings[one.type] ?? {})
    .filter(([path, wanted]) => value(one.body, path)?.text !== wanted)
    .map(([path, wanted]) => at(file, one, `${path} is not ${wanted}`))));
}

const reachable = ['Microsoft.Storage/storageAccounts', 'Microsoft.DocumentDB/databaseAccounts', 'Microsoft.KeyVault/vaults', 'Microsoft.Web/sites',
  'Microsoft.Communication/communicationServices', 'Microsoft.EventGrid/topics'];

/** Whether a resource can be reached from the public network is the decision of a parameter. */
export function publicAccess(files) {
  return files.flatMap(file => created(file).filter(one => reachable.includes(one.type)).flatMap(one => {
    const access = value(one.body, 'properties.publicNetworkAccess');
    const otherwise = value(one.body, 'properties.networkAcls.defaultAction');
    return [
      ...(access && (literal(access) === 'Disabled' || asksParameter(file, access)) ? [] : [at(file, one, 'publicNetworkAccess is not left to a parameter')]),
      ...(!otherwise || literal(otherwise) === 'Deny' || asksParameter(file, otherwise) ? [] : [at(file, one, 'networkAcls.defaultAction is not left to a parameter')]),
    ];
  }));
}

function asksParameter(file, node) {
  return [...below(node)].some(part => part.type === 'identifier' && file.parameterDeclarations.some(parameter => parameter.name === part.text));
}

const observed = ['Microsoft.Web/sites', 'Microsoft.Web/serverfarms', 'Microsoft.Storage/storageAccounts', 'Microsoft.Storage/storageAccounts/blobServices',
  'Microsoft.Storage/storageAccounts/queueServices', 'Microsoft.Storage/storageAccounts/tableServices', 'Microsoft.DocumentDB/databaseAccounts', 'Microsoft.KeyVault/vaults',
  'Microsoft.Communication/communicationServices', 'Microsoft.EventGrid/systemTopics', 'Microsoft.EventGrid/topics', 'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/networkSecurityGroups', 'Microsoft.OperationalInsights/workspaces'];
const unobserved = [
  'Microsoft.Authorization/locks', 'Microsoft.Authorization/roleAssignments', 'Microsoft.Authorization/roleDefinitions', 'Microsoft.Consumption/budgets',
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases', 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers', 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments',
  'Microsoft.DurableTask/schedulers', 'Microsoft.DurableTask/schedulers/taskHubs', 'Microsoft.EventGrid/systemTopics/eventSubscriptions', 'Microsoft.EventGrid/topics/eventSubscriptions',
  'Microsoft.Insights/actionGroups', 'Microsoft.Insights/components', 'Microsoft.Insights/diagnosticSettings', 'Microsoft.Insights/metricAlerts', 'Microsoft.Insights/scheduledQueryRules',
  'Microsoft.ManagedIdentity/userAssignedIdentities', 'Microsoft.Network/privateDnsZones', 'Microsoft.Network/privateDnsZones/virtualNetworkLinks',
  'Microsoft.Network/privateEndpoints', 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups', 'Microsoft.Resources/resourceGroups', 'Microsoft.Security/defenderForStorageSettings',
  'Microsoft.Storage/storageAccounts/blobServices/containers', 'Microsoft.Storage/storageAccounts/managementPolicies', 'Microsoft.Storage/storageAccounts/tableServices/tables',
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies', 'Microsoft.Web/sites/config',
];

/** What can send its logs or figures sends them to the workspace. A type that stands in neither list has to be put into one. */
export function diagnostics(files) {
  return files.flatMap(file => {
    const sent = created(file).filter(one => one.type === 'Microsoft.Insights/diagnosticSettings').map(one => value(one.body, 'scope')?.text);
    return created(file)
      .filter(one => !unobserved.includes(one.type) && !sent.includes(one.name))
      .map(one => at(file, one, observed.includes(one.type) ? 'no diagnostic settings' : `${one.type} is not known: say whether it has diagnostic settings`));
  });
}

const recovered = {
  'Microsoft.Storage/storageAccounts/blobServices': ['properties.deleteRetentionPolicy.enabled', 'properties.containerDeleteRetentionPolicy.enabled', 'properties.isVersioningEnabled'],
  'Microsoft.KeyVault/vaults': ['properties.enableSoftDelete', 'properties.enablePurgeProtection'],
};
const locked = ['Microsoft.Storage/storageAccounts', 'Microsoft.DocumentDB/databaseAccounts', 'Microsoft.KeyVault/vaults'];

/** What holds data can be had back, and can be locked against deletion. */
export function kept(files) {
  return files.flatMap(file => {
    const locks = created(file).filter(one => one.type === 'Microsoft.Authorization/locks').map(one => value(one.body, 'scope')?.text);
    return created(file).flatMap(one => [
      ...(recovered[one.type] ?? []).filter(path => value(one.body, path)?.text !== 'true').map(path => at(file, one, `${path} is not true`)),
      ...(locked.includes(one.type) && !locks.includes(one.name) ? [at(file, one, 'no lock')] : []),
      ...(one.type === 'Microsoft.DocumentDB/databaseAccounts' && literal(value(one.body, 'properties.backupPolicy.type')) !== 'Continuous' ? [at(file, one, 'no continuous back-up')] : []),
    ]);
  });
}
