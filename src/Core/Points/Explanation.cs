using System.Security.Cryptography;
using System.Text;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>A score that anyone can count again: the inputs, the version of the table, the result, and a hash over all of it (N3).</summary>
/// <remarks>
/// The hash depends on nothing but its content: not on the order of the claims, the machine, the language or the day on which it is computed. A
/// year later, under the pinned table, it is equal; after any change to the declaration, the table or the way of counting it is not.
/// </remarks>
/// <param name="Table">The table under which it was counted.</param>
/// <param name="On">The day for which it was counted.</param>
/// <param name="Canonical">The content of the hash, as canonical JSON.</param>
/// <param name="Hash">SHA-256 over the content in UTF-8, in lower-case hexadecimal.</param>
public sealed record Explanation(RuleSetVersion Table, DateOnly On, string Canonical, string Hash)
{
    /// <summary>Counts a declaration and explains it.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table that the case is under.</param>
    /// <param name="on">The day for which it is counted, a China date.</param>
    public static Explanation Of(Declaration declaration, PointsTable table, DateOnly on) =>
        Of(declaration, table, PointsRules.Evaluate(declaration, table, on));

    /// <summary>Explains a score that has just been counted.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="table">The table under which it was counted.</param>
    /// <param name="score">Its score.</param>
    public static Explanation Of(Declaration declaration, PointsTable table, Score score)
    {
        var canonical = CanonicalJson.Write(declaration, table, score);
        return new Explanation(table.Version, score.On, canonical, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))));
    }

    /// <summary>Whether counting again gives the same.</summary>
    /// <param name="declaration">What was declared.</param>
    /// <param name="tables">The tables that there are.</param>
    public bool IsReproducedBy(Declaration declaration, PointsTables tables) =>
        tables.Find(Table) is { } pinned && Of(declaration, pinned, On).Hash == Hash;
}
