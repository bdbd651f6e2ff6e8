using System.Text;
using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>The scanner in development: fail closed.</summary>
public sealed class DevelopmentScannerTests
{
    private const string TestFile = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-" + "FILE!$H+H*";
    private readonly DevelopmentScanner scanner = new();

    [Theory]
    [InlineData("diploma.pdf", "content", ScanVerdict.Clean)]
    [InlineData("diploma.pdf", TestFile, ScanVerdict.Infected)]
    [InlineData("diploma.pdf", "before " + TestFile + " after", ScanVerdict.Infected)]
    [InlineData("diploma.infected.pdf", "content", ScanVerdict.Infected)]
    [InlineData("diploma.scanner-down.pdf", "content", ScanVerdict.Pending)]
    public async Task It_goes_by_the_test_file_and_by_the_name(string name, string content, ScanVerdict expected)
    {
        Assert.Equal(expected, await Scan(name, content));
    }

    [Fact]
    public async Task While_it_is_down_nothing_is_clean()
    {
        scanner.GoDown();
        Assert.Equal(ScanVerdict.Pending, await Scan("diploma.pdf", "content"));

        scanner.ComeBack();
        Assert.Equal(ScanVerdict.Clean, await Scan("diploma.pdf", "content"));
    }

    private async Task<ScanVerdict> Scan(string name, string content)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return await scanner.Scan(name, stream, CancellationToken.None);
    }
}
