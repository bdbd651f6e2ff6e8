metadata description = 'Who is told of delivery reports and verdicts: two endpoints of the app. They must answer already, for Event Grid asks them before it subscribes.'

@description('Host name of the app.')
param hostName string

@description('Name of the topic of delivery reports; empty when there is none.')
param reportTopicName string

@description('Name of the topic of verdicts; empty when there is none.')
param verdictTopicName string

@description('The application in the directory whose token Event Grid shows to the app: its client id or its URI.')
param audience string

@description('Name of the identity that sets aside events that could not be delivered.')
param identityName string

@description('Name of the storage account of events that could not be delivered.')
param storageName string

@description('Name of the container of events that could not be delivered.')
param deadLetterContainerName string

@description('How an event is repeated before it is set aside: for a day.')
var retryPolicy = {
  maxDeliveryAttempts: 30
  eventTimeToLiveInMinutes: 1440
}

@description('Where an event goes that could not be delivered.')
var deadLetters = {
  identity: {
    type: 'UserAssigned'
    userAssignedIdentity: identity.id
  }
  deadLetterDestination: {
    endpointType: 'StorageBlob'
    properties: {
      resourceId: storage.id
      blobContainerName: deadLetterContainerName
    }
  }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource storage 'Microsoft.Storage/storageAccounts@2025-06-01' existing = {
  name: storageName
}

// A name even when there is none of it: Azure looks at the names of what it does not deploy, too.
resource reports 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = if (!empty(reportTopicName)) {
  name: empty(reportTopicName) ? 'none' : reportTopicName
}

resource verdicts 'Microsoft.EventGrid/topics@2025-02-15' existing = if (!empty(verdictTopicName)) {
  name: empty(verdictTopicName) ? 'none' : verdictTopicName
}

resource deliveryReports 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = if (!empty(reportTopicName)) {
  parent: reports
  name: 'delivery-reports'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${hostName}/api/sms/delivery-reports'
        azureActiveDirectoryTenantId: tenant().tenantId
        azureActiveDirectoryApplicationIdOrUri: audience
        minimumTlsVersionAllowed: '1.2'
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Communication.SMSDeliveryReportReceived']
    }
    retryPolicy: retryPolicy
    deadLetterWithResourceIdentity: deadLetters
  }
}

resource scanResults 'Microsoft.EventGrid/topics/eventSubscriptions@2025-02-15' = if (!empty(verdictTopicName)) {
  parent: verdicts
  name: 'scan-results'
  properties: {
    eventDeliverySchema: 'EventGridSchema'
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${hostName}/api/elements/scan-results'
        azureActiveDirectoryTenantId: tenant().tenantId
        azureActiveDirectoryApplicationIdOrUri: audience
        minimumTlsVersionAllowed: '1.2'
      }
    }
    filter: {
      includedEventTypes: ['Microsoft.Security.MalwareScanningResult']
    }
    retryPolicy: retryPolicy
    deadLetterWithResourceIdentity: deadLetters
  }
}
