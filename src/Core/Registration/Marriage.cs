using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>One marriage of a person (婚史, S-14).</summary>
/// <param name="From">The day of registration, a China date.</param>
/// <param name="Ended">How it ended; absent for the present marriage.</param>
/// <param name="Through">The day on which it ended; absent for the present marriage.</param>
/// <param name="Children">How many children were born or adopted in it; each of them is listed as a <see cref="Child"/>.</param>
public sealed record Marriage(DateOnly From, int Children, MarriageEnd? Ended = null, DateOnly? Through = null)
{
    /// <summary>Whether it stands: nothing is said of its end.</summary>
    [JsonIgnore]
    public bool IsPresent => Ended is null && Through is null;
}
