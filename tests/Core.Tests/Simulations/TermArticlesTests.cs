using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Simulations;

namespace TalentSettlement.Core.Tests.Simulations;

/// <summary>N4: behind every term stands an article, and what it says can be told.</summary>
public sealed class TermArticlesTests
{
    [Fact]
    public void Every_term_and_fixed_date_has_its_article()
    {
        Assert.All(Enum.GetValues<TermPurpose>(), purpose => Assert.Matches("^[ST]-[0-9]{2}$", TermArticles.Default[purpose].Line));
        Assert.Equal("S-32", TermArticles.Default[TermPurpose.Examination].Line);
    }

    [Theory]
    [InlineData("""{"id":"a","version":"1","articles":[]}""", "articles")]
    [InlineData("""{"id":"a","version":"1","articles":[{"purpose":"publicity","line":" ","act":{"zh":"a","en":"a"},"place":{"zh":"a","en":"a"},"says":{"zh":"a","en":"a"},"confidence":"published"}]}""", "articles[0]")]
    [InlineData("""{"id":"a","version":"1","articles":[{"purpose":"publicity","line":"S-19","act":{"zh":"a","en":"a"},"place":{"zh":"a","en":"a"},"says":{"zh":"a"},"confidence":"published"}]}""", "says")]
    public void A_broken_article_refuses_to_load_with_its_place(string json, string place) =>
        Assert.Contains(place, Assert.Throws<RuleSetException>(() => TermArticles.Load(json)).Message, StringComparison.Ordinal);
}
