using System.Globalization;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>What is checked and numbered of the papers at the window.</summary>
public static class Paperwork
{
    private const int MostFaults = 100;

    /// <summary>The texts of a return, with how long they may be.</summary>
    /// <param name="body">The return.</param>
    /// <exception cref="MalformedRequestException">422 when it names more faults than a list holds.</exception>
    public static (string Field, string? Text, int Fewest, int Most)[] TextsOf(ReturnMaterial body) => body.Faults.Length > MostFaults
        ? throw new MalformedRequestException(422, "too-many", "faults")
        :
        [
            .. body.Faults.SelectMany((fault, i) => new (string, string?, int, int)[]
            {
                ($"faults[{i}].item", fault.Item, 1, 60), ($"faults[{i}].code", fault.Code, 1, 60), ($"faults[{i}].remark", fault.Remark, 0, 200),
            }),
            ("justification", body.Justification, 0, 500),
        ];

    /// <summary>The number of a receipt of detention (扣留收据): a repeated request gets the same.</summary>
    /// <param name="registry">Gives numbers.</param>
    /// <param name="write">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public static async Task<string> ReceiptNumber(IRegistry registry, WriteRequest write, CancellationToken cancellation)
    {
        var running = await registry.TakeNumber("detention", write.Idempotency!.Key, cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"KL-{running:D6}");
    }
}
