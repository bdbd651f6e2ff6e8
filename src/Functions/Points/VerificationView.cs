namespace TalentSettlement.Functions.Points;

/// <summary>Whether counting again gives what was counted then (N3).</summary>
/// <param name="Reproduced">Whether the hash is equal: the same declaration, table and day with the same result.</param>
/// <param name="Version">The table under which was counted.</param>
/// <param name="On">The day for which was counted.</param>
/// <param name="Total">The points, counted again.</param>
/// <param name="Hash">The hash, computed again.</param>
/// <param name="Canonical">The content of the hash, so that anyone can compute it: inputs, table with its digest, readings, every line, the total.</param>
public sealed record VerificationView(bool Reproduced, string Version, DateOnly On, decimal Total, string Hash, string Canonical);
