using System.Diagnostics.Metrics;
using System.Net;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>What the store costs, by operation.</summary>
internal static class RequestCharges
{
    private static readonly Meter Meter = new(TelemetryNames.StoreFigures);

    private static readonly Histogram<double> Charge = Meter.CreateHistogram<double>(
        "talentsettlement.storage.request_charge", "{RU}", "Request units of one operation.");

    /// <summary>Records what a request cost.</summary>
    /// <param name="container">The container.</param>
    /// <param name="operation">What it was for.</param>
    /// <param name="status">How it ended.</param>
    /// <param name="charge">Request units.</param>
    public static void Record(string container, string operation, HttpStatusCode status, double charge) => Charge.Record(
        charge,
        new KeyValuePair<string, object?>("container", container),
        new KeyValuePair<string, object?>("operation", operation),
        new KeyValuePair<string, object?>("status", (int)status));
}
