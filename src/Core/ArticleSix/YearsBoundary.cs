using System.Text.Json.Serialization;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>Whether exactly three insured years are enough where the article says "three years or more" (SC-37).</summary>
[JsonConverter(typeof(KebabCase<YearsBoundary>))]
public enum YearsBoundary
{
    /// <summary>"N年以上" includes N (Civil Code, article 1259).</summary>
    Included = 1,

    /// <summary>More than N: exactly N years are not enough.</summary>
    Excluded = 2,
}
