import { Tags } from 'types.bicep'

metadata description = 'Azure Communication Services for texts. It is not offered in every cloud and sends to few countries: see docs/operations.md before relying on it for China.'

@description('Name of the resource.')
param name string

@description('Where message data lies at rest.')
param dataLocation string

@description('Tags.')
param tags Tags

@description('Whether the resource is reached from the public network. The app sends to its public address: there is no private endpoint for it in these templates.')
param publicAccess bool = true

@description('Name of the workspace that takes the logs.')
param workspaceName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource communication 'Microsoft.Communication/communicationServices@2025-05-01' = {
  name: name
  // The resource has no region; where its data lies is dataLocation.
  location: 'global'
  tags: tags
  properties: {
    dataLocation: dataLocation
    disableLocalAuth: true
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: communication
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    // Not SMSOperational: its lines bear telephone numbers.
    logs: [
      {
        category: 'AuthOperational'
        enabled: true
      }
      {
        category: 'Usage'
        enabled: true
      }
    ]
  }
}
