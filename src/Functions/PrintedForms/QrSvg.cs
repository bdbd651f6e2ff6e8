using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Draws QR codes as vector images that print sharply; nothing of the text itself gets into the markup (N24).</summary>
public static class QrSvg
{
    /// <summary>Draws one, with a quiet zone of four modules.</summary>
    /// <param name="text">What it holds.</param>
    /// <returns>An <c>svg</c> element.</returns>
    public static string Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var run = RunFrom(rows[y], x);
                path.Append(run == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z"));
                x += run;
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg viewBox="0 0 {rows.Count} {rows.Count}" shape-rendering="crispEdges" role="img" aria-label="二维码"><path d="{path}"/></svg>""");
    }

    private static int RunFrom(BitArray row, int start)
    {
        var end = start;
        while (end < row.Length && row[end])
        {
            end++;
        }

        return end - start;
    }
}
