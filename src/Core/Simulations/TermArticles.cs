using System.Collections.Frozen;
using TalentSettlement.Core.Policies;
using TermPurpose = TalentSettlement.Core.Calendar.TermPurpose;

namespace TalentSettlement.Core.Simulations;

/// <summary>The article behind every term there is: data, <c>term-articles.json</c>.</summary>
public sealed class TermArticles
{
    private readonly FrozenDictionary<TermPurpose, TermArticle> articles;

    private TermArticles(RuleSetVersion version, IEnumerable<TermArticle> articles) =>
        (Version, this.articles) = (version, articles.ToFrozenDictionary(article => article.Purpose));

    /// <summary>The articles that ship with the system.</summary>
    public static TermArticles Default { get; } = Load(RuleText.Embedded("term-articles.json"));

    /// <summary>Which articles these are.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The article behind a term.</summary>
    /// <param name="purpose">What the term is for.</param>
    public TermArticle this[TermPurpose purpose] => articles[purpose];

    /// <summary>Reads the articles; every purpose has one.</summary>
    /// <param name="json">The text of the set.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static TermArticles Load(string json)
    {
        var text = RuleText.Read<TermArticlesText>(json);
        for (var place = 0; place < text.Articles.Length; place++)
        {
            var article = text.Articles[place];
            string[] words = [article.Line, .. new[] { article.Act, article.Place, article.Says }.SelectMany(wording => new[] { wording.Zh, wording.En })];
            if (words.Any(string.IsNullOrWhiteSpace))
            {
                throw new RuleSetException($"articles[{place}]", "a word is missing");
            }

            if (text.Articles.Take(place).Any(other => other.Purpose == article.Purpose))
            {
                throw new RuleSetException($"articles[{place}]", $"{KebabWord.Of(article.Purpose)} has an article already");
            }
        }

        return Enum.GetValues<TermPurpose>().Except(text.Articles.Select(article => article.Purpose)).ToArray() is [var missing, ..]
            ? throw new RuleSetException("articles", $"{KebabWord.Of(missing)} has no article")
            : new TermArticles(new RuleSetVersion(text.Id, text.Version), text.Articles);
    }

    private sealed record TermArticlesText(string Id, string Version, TermArticle[] Articles);
}
