import { Tags, Thresholds } from 'types.bicep'

metadata description = 'When somebody is called. Each alert has a row in docs/operations.md that says what to do.'

@description('Prefix of the names.')
param prefix string

@description('Region.')
param location string

@description('Tags.')
param tags Tags

@description('Who is called.')
param emails string[]

@description('When an alert is raised.')
param thresholds Thresholds

@description('Name of the workspace the queries read.')
param workspaceName string

@description('Name of the Cosmos DB account.')
param cosmosName string

@description('Name of the topic of delivery reports; empty when there is none.')
param reportTopicName string

@description('Name of the topic of verdicts; empty when there is none.')
param verdictTopicName string

@description('Where it stands what to do.')
var runbook = 'What to do: docs/operations.md, Alerts.'

@description('Alerts that a query raises: when it finds more lines than the threshold.')
var queries = [
  {
    name: 'timers-silent'
    says: 'The app does nothing of its own accord: a timer has not run to its end.'
    query: loadTextContent('../queries/timers-silent.kql')
    severity: 0
    every: 'PT5M'
    window: thresholds.silence
    threshold: 0
  }
  {
    name: 'outbox-stuck'
    says: 'What follows from a decision is not done: an outbox item fails again and again.'
    query: replace(loadTextContent('../queries/outbox-stuck.kql'), '{attempts}', string(thresholds.outboxAttempts))
    severity: 1
    every: 'PT15M'
    window: 'PT1H'
    threshold: 0
  }
  {
    name: 'texts-lost'
    says: 'Texts reach no telephone and are shown in the inbox alone.'
    query: loadTextContent('../queries/texts-lost.kql')
    severity: 2
    every: 'PT15M'
    window: 'PT1H'
    threshold: thresholds.textsLostPerHour
  }
  {
    name: 'clocks-overdue'
    says: 'Departments are late: reminders go out for tasks beyond the service norm.'
    query: loadTextContent('../queries/clocks-overdue.kql')
    severity: 3
    every: 'PT1H'
    window: 'P1D'
    threshold: thresholds.lateRemindersPerDay
  }
  {
    name: 'procedures-failed'
    says: 'A procedure has failed; its case stands still.'
    query: loadTextContent('../queries/procedures-failed.kql')
    severity: 1
    every: 'PT5M'
    window: 'PT15M'
    threshold: thresholds.failedProcedures
  }
  {
    name: 'server-errors'
    says: 'Requests are answered with 500 and above.'
    query: loadTextContent('../queries/server-errors.kql')
    severity: 1
    every: 'PT5M'
    window: 'PT15M'
    threshold: thresholds.serverErrors
  }
  {
    name: 'secret-changed'
    says: 'A secret of the vault was set, deleted or recovered.'
    query: loadTextContent('../queries/secret-changed.kql')
    severity: 1
    every: 'PT15M'
    window: 'PT15M'
    threshold: 0
  }
]

@description('Topics whose events may have to be set aside.')
var topicIds = concat(
  empty(reportTopicName) ? [] : [resourceId('Microsoft.EventGrid/systemTopics', reportTopicName)],
  empty(verdictTopicName) ? [] : [resourceId('Microsoft.EventGrid/topics', verdictTopicName)]
)

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: workspaceName
}

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2025-10-15' existing = {
  name: cosmosName
}

resource called 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${prefix}-on-call'
  // Calls go out from everywhere.
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'on-call'
    emailReceivers: map(emails, (email, index) => {
      name: 'receiver-${index}'
      emailAddress: email
      useCommonAlertSchema: true
    })
  }
}

resource queryAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in queries: {
    name: '${prefix}-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.name
      description: '${alert.says} ${runbook}'
      enabled: true
      severity: alert.severity
      scopes: [workspace.id]
      evaluationFrequency: alert.every
      windowSize: alert.window
      autoMitigate: true
      // The tables come with the first lines of the app.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: alert.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [called.id]
      }
    }
  }
]

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${prefix}-cosmos-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'Cosmos DB refuses requests with 429. ${runbook}'
    enabled: true
    severity: 2
    scopes: [cosmos.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: thresholds.throttledRequests
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
        }
      ]
    }
    actions: [
      {
        actionGroupId: called.id
      }
    ]
  }
}

resource eventsSetAside 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for (topicId, index) in topicIds: {
    name: '${prefix}-events-set-aside-${index}'
    location: 'global'
    tags: tags
    properties: {
      description: 'Events of delivery reports or of the scanner could not be delivered. ${runbook}'
      enabled: true
      severity: 1
      scopes: [topicId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: 'set-aside'
            criterionType: 'StaticThresholdCriterion'
            metricName: 'DeadLetteredCount'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: [
        {
          actionGroupId: called.id
        }
      ]
    }
  }
]
