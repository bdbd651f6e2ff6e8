using System.ComponentModel;
using System.Diagnostics;

namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>A browser that prints pages as PDF, and the tools that read what it printed; none of it may be on a machine.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Why pages cannot be printed here; absent when they can.</summary>
    public static string? Missing { get; } = new[] { "chromium", "pdfinfo", "pdftotext" }.FirstOrDefault(tool => !IsHere(tool)) is { } missing
        ? $"{missing} is not installed (Debian: chromium fonts-noto-cjk poppler-utils)"
        : null;

    /// <summary>Prints a page of HTML.</summary>
    /// <param name="html">The page.</param>
    /// <param name="folder">Where the PDF is left.</param>
    /// <param name="name">Its name without extension.</param>
    /// <returns>The path of the PDF.</returns>
    public static async Task<string> Print(string html, string folder, string name)
    {
        var (page, pdf) = (Path.Combine(folder, $"{name}.html"), Path.Combine(folder, $"{name}.pdf"));
        await File.WriteAllTextAsync(page, html);
        await Run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", $"--user-data-dir={folder}/profile", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri);
        return pdf;
    }

    /// <summary>Runs a tool to its end.</summary>
    /// <returns>What it wrote.</returns>
    public static async Task<string> Run(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{tool} failed: {await errors}");
    }

    private static bool IsHere(string tool)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return false;
        }
    }
}
