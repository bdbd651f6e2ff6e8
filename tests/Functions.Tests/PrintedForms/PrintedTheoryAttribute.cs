namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>A test that prints with a browser; where there is none it is reported as skipped, with what is missing. CI installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrintedTheoryAttribute : TheoryAttribute
{
    public PrintedTheoryAttribute() => Skip = Chromium.Missing;
}
