using System.Collections.Frozen;
using System.Text.Json;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.JointReview;

/// <summary>What a department may find wrong with an item, in words for the applicant (退回原因): data, <c>fault-reasons.json</c>.</summary>
public sealed class FaultReasons
{
    private readonly FrozenDictionary<string, FaultReason> reasons;

    private FaultReasons(IEnumerable<FaultReason> reasons) => this.reasons = reasons.ToFrozenDictionary(reason => reason.Code);

    /// <summary>The list that ships with the system.</summary>
    public static FaultReasons Default { get; } = Load(RuleText.Embedded("fault-reasons.json"));

    /// <summary>Every fault there is a word for.</summary>
    public IEnumerable<FaultReason> All => reasons.Values.OrderBy(reason => reason.Code, StringComparer.Ordinal);

    /// <summary>Reads a list.</summary>
    /// <param name="json">An array of faults.</param>
    /// <returns>The list.</returns>
    /// <exception cref="JsonException">The text is no such list, or a word is missing; the place is named.</exception>
    public static FaultReasons Load(string json)
    {
        var read = JsonSerializer.Deserialize<FaultReason[]>(json, JsonSerializerOptions.Web) ?? throw new JsonException("fault-reasons: an array is expected");
        for (var place = 0; place < read.Length; place++)
        {
            var reason = read[place];
            if (new[] { reason.Code, reason.Zh, reason.FixZh, reason.En, reason.FixEn }.Any(string.IsNullOrWhiteSpace)
                || read.Take(place).Any(other => other.Code == reason.Code))
            {
                throw new JsonException($"fault-reasons[{place}]: a word is missing or the code is taken");
            }
        }

        return new FaultReasons(read);
    }

    /// <summary>Whether there is such a fault.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether there is.</returns>
    public bool Knows(string code) => reasons.ContainsKey(code);

    /// <summary>The words for a fault.</summary>
    /// <param name="code">A code that <see cref="Knows"/>.</param>
    /// <returns>The fault.</returns>
    public FaultReason Find(string code) => reasons[code];
}
