using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Azure;

/// <summary>Sends spans and figures to Application Insights (<c>APPLICATIONINSIGHTS_CONNECTION_STRING</c>) as the app's identity; nowhere unless set.</summary>
/// <remarks>Log lines and requests go there by the host itself.</remarks>
internal sealed class MonitorTelemetry(IConfiguration settings) : IHostedService, IDisposable
{
    private TracerProvider? spans;
    private MeterProvider? figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } connection)
        {
            var identity = new DefaultAzureCredential();
            var resource = ResourceBuilder.CreateDefault().AddService("talent-settlement");
            spans = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(TelemetryNames.Spans)
                .AddAzureMonitorTraceExporter(To, identity).Build();
            figures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(TelemetryNames.Figures, TelemetryNames.StoreFigures)
                .AddAzureMonitorMetricExporter(To, identity).Build();

            void To(AzureMonitorExporterOptions exporter) => exporter.ConnectionString = connection;
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        spans?.ForceFlush(2_000);
        figures?.ForceFlush(2_000);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        spans?.Dispose();
        figures?.Dispose();
    }
}
