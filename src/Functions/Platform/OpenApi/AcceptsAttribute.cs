namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>What an HTTP function takes as its body; a function without it takes none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AcceptsAttribute : Attribute
{
    /// <summary>It takes no JSON: see <see cref="AcceptsFile"/>.</summary>
    public AcceptsAttribute()
    {
    }

    /// <summary>It takes JSON.</summary>
    /// <param name="body">What the JSON means.</param>
    public AcceptsAttribute(Type body) => Body = body;

    /// <summary>What the JSON means; <see langword="null"/> when none is taken.</summary>
    public Type? Body { get; }

    /// <summary>Whether it takes one file in the part <c>file</c> of a <c>multipart/form-data</c> body.</summary>
    public bool AcceptsFile { get; init; }

    /// <summary>The names of the text parts that stand beside the file.</summary>
    public string[] Fields { get; init; } = [];
}
