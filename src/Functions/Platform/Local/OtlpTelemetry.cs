using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>Sends spans and figures to a collector by OTLP (<c>Telemetry:Otlp</c>, for example <c>http://localhost:4317</c>); nowhere unless set.</summary>
internal sealed class OtlpTelemetry(IConfiguration settings) : IHostedService, IDisposable
{
    private TracerProvider? spans;
    private MeterProvider? figures;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (Uri.TryCreate(settings["Telemetry:Otlp"], UriKind.Absolute, out var collector))
        {
            var resource = ResourceBuilder.CreateDefault().AddService("talent-settlement");
            spans = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(TelemetryNames.Spans).AddOtlpExporter(To).Build();
            figures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(TelemetryNames.Figures, TelemetryNames.StoreFigures).AddOtlpExporter(To).Build();
        }

        return Task.CompletedTask;

        void To(OtlpExporterOptions otlp) => otlp.Endpoint = collector;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        // What is waiting to be sent is sent, but nobody waits long for a collector that is gone.
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
