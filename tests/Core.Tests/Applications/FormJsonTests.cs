using System.Text.Json;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Tests.Elements;

namespace TalentSettlement.Core.Tests.Applications;

/// <summary>The form as it crosses the wire and is stored: words in kebab-case, properties in camelCase.</summary>
public sealed class FormJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { AllowOutOfOrderMetadataProperties = true };

    [Fact]
    public void The_words_of_the_law_are_written_in_kebab_case()
    {
        var json = JsonSerializer.SerializeToNode(Forms.Employable(Forms.SecondarySenior), Web)!;

        Assert.Equal("skilled", json["claim"]!["category"]!.GetValue<string>());
        Assert.Equal("ordinary-secondary", json["claim"]!["school"]!.GetValue<string>());
        Assert.Equal("employed", json["employment"]!["status"]!.GetValue<string>());
        Assert.Equal("own-property", json["place"]!["kind"]!.GetValue<string>());
        Assert.Equal("120104", json["place"]!["district"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(ChecklistTests.Rows), MemberType = typeof(ChecklistTests), DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(ChecklistTests.Additions), MemberType = typeof(ChecklistTests), DisableDiscoveryEnumeration = true)]
    public void Every_form_is_read_as_it_was_written(string row, TalentApplication application, string expected)
    {
        var read = JsonSerializer.Deserialize<TalentApplication>(JsonSerializer.Serialize(application, Web), Web);

        Assert.True(application == read, $"{row}: {expected}");
    }

    [Fact]
    public void The_blank_form_is_read_from_an_empty_object() =>
        Assert.Equal(TalentApplication.Blank, JsonSerializer.Deserialize<TalentApplication>("{}", Web));

    [Fact]
    public void The_category_may_stand_anywhere() =>
        Assert.Equal(Forms.DeputySenior, JsonSerializer.Deserialize<TalentClaim>("""{"level":"deputy-senior","category":"title"}""", Web));

    [Theory]
    [InlineData("""{"category":"title","level":3}""")]
    [InlineData("""{"category":"title","level":"professor"}""")]
    [InlineData("""{"category":"poet"}""")]
    public void A_word_that_the_law_does_not_know_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TalentClaim>(json, Web));

    [Fact]
    public void A_claim_without_a_category_cannot_be_read() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<TalentClaim>("""{"level":"senior"}""", Web));

    [Fact]
    public void An_upload_is_read_as_it_was_written()
    {
        var checklist = Checklists.Of(Forms.Of(Forms.Master, Forms.Employed));

        foreach (var upload in Checklists.Answered(checklist))
        {
            var json = JsonSerializer.Serialize(upload, Web);

            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<UploadedElement>(json, Web), Web));
        }
    }
}
