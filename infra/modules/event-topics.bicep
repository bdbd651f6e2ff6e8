import { Tags } from 'types.bicep'

metadata description = 'The topics that carry delivery reports of texts and verdicts of the malware scanner.'

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Name of the topic of delivery reports; empty when texts do not go through Communication Services.')
param reportTopicName string

@description('Name of the topic of verdicts; empty when uploads are not scanned by Defender for Storage.')
param verdictTopicName string

@description('Name of Communication Services; empty when texts do not go through it.')
param communicationName string

@description('Whether the topic of verdicts can be reached from the public network. Defender publishes from outside of the virtual network, with a token, for keys are off.')
param publicTopic bool = true

@description('Name of the identity that sets aside events that could not be delivered.')
param identityName string

@description('Name of the workspace that takes the logs.')
param workspaceName string

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

// A name even when there is none of it: Azure looks at the names of what it does not deploy, too.
resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = if (!empty(communicationName)) {
  name: empty(communicationName) ? 'none' : communicationName
}

resource reports 'Microsoft.EventGrid/systemTopics@2025-02-15' = if (!empty(reportTopicName)) {
  name: empty(reportTopicName) ? 'none' : reportTopicName
  // The source has no region, so its topic has none.
  location: 'global'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    source: communication.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

resource verdicts 'Microsoft.EventGrid/topics@2025-02-15' = if (!empty(verdictTopicName)) {
  name: empty(verdictTopicName) ? 'none' : verdictTopicName
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    inputSchema: 'EventGridSchema'
    disableLocalAuth: true
    minimumTlsVersionAllowed: '1.2'
    publicNetworkAccess: publicTopic ? 'Enabled' : 'Disabled'
    dataResidencyBoundary: 'WithinRegion'
  }
}

resource reportDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(reportTopicName)) {
  scope: reports
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'DeliveryFailures'
        enabled: true
      }
    ]
  }
}

resource verdictDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!empty(verdictTopicName)) {
  scope: verdicts
  name: 'to-workspace'
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'DeliveryFailures'
        enabled: true
      }
      {
        category: 'PublishFailures'
        enabled: true
      }
    ]
  }
}
